import { computed } from "@preact/signals";
import type { Dated, Day, Vouched } from "../../model/time/types.ts";
import { asKnownOn, shownTime, today } from "./date.ts";
import { storedNodes, storedRelationships } from "./shown.ts";

/** The time shown lies after all that the sources of the scene can tell. */
export interface BeyondSources {
	/** The last day of which any of them is. */
	readonly last: Day;
	/** Whether it is yet to come. */
	readonly future: boolean;
}

interface Told {
	readonly period: Dated;
	readonly vouched: Vouched | null;
}

/** The last day that a source of these facts is of: from which it tells of one, or on which it still attests one. */
export function lastTold(facts: readonly Told[]): Day | null {
	const days = facts.flatMap(({ period, vouched }) => {
		if (vouched?.knownFrom == null) return [];
		const { nature, endEarliest, endLatest } = period;
		const attests = nature === "STATE" && endLatest === null && vouched.standing !== "PLANNED" ? endEarliest : null;
		return attests === null ? vouched.knownFrom : [vouched.knownFrom, attests];
	});
	return days.sort().at(-1) ?? null;
}

/** Whether a day lies after the last one that sources tell of; null where it does not. */
export function beyond(day: Day | null, last: Day | null, now: Day): BeyondSources | null {
	if (day === null || last === null) return null;
	return day > last || day > now ? { last, future: day > now } : null;
}

const lastOfScene = computed(() => lastTold([...storedNodes.value, ...storedRelationships.value]));

/** Where the time shown goes beyond the sources; null where it does not. By an earlier day of sources the sentence itself says so. */
export const beyondSources = computed<BeyondSources | null>(() => {
	const time = shownTime.value;
	if (asKnownOn.value !== null) return null;
	return beyond(typeof time === "string" ? time : (time?.to ?? null), lastOfScene.value, today());
});
