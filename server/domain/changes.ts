import type { ChangeKind } from "../../model/time/change.ts";
import { counts, defaultWhen } from "../../model/time/counts.ts";
import { addDays } from "../../model/time/day.ts";
import type { Day } from "../../model/time/types.ts";
import type { Standing } from "../../model/vocabulary/types.ts";
import { talliesForm } from "../graph/tallies-form.ts";
import { type BetweenDaysInput, betweenDays, type DayRecord } from "./between-days.ts";
import type { Connection } from "./connection.ts";
import type { KeepingGraph } from "./kept/kept-facts.ts";
import { whenParameters } from "./when.ts";

/** What came of a fact between two days, and the first day on which it shows. */
export type ChangeRecord = DayRecord<ChangeKind>;

export interface ChangesInput extends BetweenDaysInput {
	readonly asKnownOn?: Day | null | undefined;
	readonly standings?: readonly Standing[] | null | undefined;
}

const kinds: readonly ChangeKind[] = ["BEGAN", "ENDED", "HAPPENED"];

/**
 * What differs between the states of the facts on two days, by the first day on which it shows, then by id. A fact whose
 * first day is unknown never began, one whose last day is unknown never ended.
 * @throws UserInputError
 */
export async function changes(keeping: KeepingGraph, input: ChangesInput): Promise<Connection<ChangeRecord>> {
	const { until } = input;
	const {
		days: { asKnownOn },
		standings,
	} = whenParameters({
		asKnownOn: input.asKnownOn ?? null,
		standings: input.standings ?? null,
	});
	return betweenDays(keeping, input, {
		name: "changes",
		kinds,
		narrowed: [asKnownOn, standings],
		ofKept: (fact) => {
			if (!counts(fact, { ...defaultWhen, asKnownOn, standings })) return [];
			const { nature, startEarliest, endLatest } = fact;
			return [
				...(startEarliest === null
					? []
					: [{ kind: nature === "STATE" ? "BEGAN" : "HAPPENED", on: startEarliest } as const]),
				...(nature !== "STATE" || endLatest === null ? [] : [{ kind: "ENDED", on: addDays(endLatest, 1) } as const]),
			];
		},
		// What ended shows on the day after its last one.
		from: (day) => ({
			standings,
			form: talliesForm,
			days: { from: day, until, endFrom: addDays(day, -1), endUntil: addDays(until, -1), asKnownOn },
		}),
		toRecord: (change) => change,
	});
}
