import { onDay, undated } from "../../model/time/state.ts";
import type { Dated, Day } from "../../model/time/types.ts";
import type { ShownTime } from "./scene-types.ts";

/**
 * A date at which a fact counts: the one that is shown where its dates surely cover that, else the first day that they
 * surely cover, else the day by which it had begun; else one that they may cover, and any date where it has none.
 */
export function timeOf(fact: Dated, shown: ShownTime): ShownTime {
	if (undated(fact)) return null;
	const counts = (day: Day | null) => day !== null && ["HOLDS", "HAPPENED"].includes(onDay(fact, day).status);
	const surely = (day: Day) => counts(day) && onDay(fact, day).certainty === "CERTAIN";
	const now = typeof shown === "string" ? shown : null;
	const { startEarliest, startLatest, endEarliest, endLatest } = fact;
	const days = [startEarliest, startLatest, endEarliest, endLatest].filter((day) => day !== null).sort();
	const sure = [now, ...days].filter((day) => day !== null).find(surely);
	return sure ?? [startLatest, now, ...days].find(counts) ?? null;
}
