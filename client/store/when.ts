import { computed } from "@preact/signals";
import { defaultWhen } from "../../model/time/counts.ts";
import type { Dated, Vouched, When } from "../../model/time/types.ts";
import type { When as WhenInput } from "../api/generated/graphql.ts";
import { asKnownOn, shownDay, shownPeriod } from "./date.ts";
import { filters } from "./filters.ts";

/** Which facts count in the view: at the date set, by the sources and bases chosen. */
export const when = computed<When>(() => ({
	...defaultWhen,
	at: shownDay.value,
	during: shownPeriod.value,
	asKnownOn: asKnownOn.value,
	standings: [...filters.value.standings],
	undated: filters.value.undated,
}));

/** The same, as GraphQL takes it. */
export const whenInput = computed<WhenInput>(() => {
	const { at, during, asKnownOn, standings, undated } = when.value;
	return { at, during, asKnownOn, standings: [...standings], undated };
});

/** Every fact that stands, whatever its basis, at any date: so that moving the date asks for nothing. */
export const ANY_DATE: WhenInput = { standings: ["CONFIRMED", "REPORTED", "CLAIMED", "PLANNED", "DENIED"] };

/** A fact as it is counted. */
export type Countable = Dated & Vouched;

/** A period and what vouches for it, as one. */
export function countable(period: Dated, vouched: Vouched): Countable {
	return { ...period, ...vouched };
}
