import { daysSinceEpoch } from "./day.ts";
import { undated } from "./state.ts";
import type { Certainty, Dated, Day } from "./types.ts";

/** Whether the ties of a path must follow each other in time. */
export type PathOrder = "ANY" | "CHRONOLOGICAL" | "SIMULTANEOUS";

/**
 * When a relationship can be gone along, in days since 1 January 1970. In order of time: by `until` at the latest, and one
 * has passed it on `since` at the earliest. At the same time: it lasts from `since` until `until`. Infinite where unbounded.
 * Where the dates are to leave no doubt, `since` may lie after `until`: it does where a start or end is vague.
 */
export interface Gate {
	readonly since: number;
	readonly until: number;
}

/** Null where its dates do not say enough: none is given, or they are doubtful and no doubt is to be left. */
export function gateOf(fact: Dated, order: PathOrder, certainty: Certainty): Gate | null {
	if (undated(fact)) return null;
	if (certainty === "POSSIBLE")
		return { since: atOr(fact.startEarliest, -Infinity), until: atOr(fact.endLatest, Infinity) };
	if (fact.doubtful) return null;
	// What happens is over before the next is gone along, however long it takes.
	if (order === "CHRONOLOGICAL" && fact.nature === "OCCURRENCE")
		return { since: atOr(fact.endLatest, Infinity), until: atOr(fact.startEarliest, -Infinity) };
	return { since: atOr(fact.startLatest, Infinity), until: atOr(fact.endEarliest, -Infinity) };
}

function atOr(day: Day | null, unbounded: number): number {
	return day === null ? unbounded : daysSinceEpoch(day);
}
