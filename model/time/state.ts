import type { Bounds, Dated, Day, DayRange, FactOnDay, When } from "./types.ts";

/** Whether nothing is known of when: none of the four bounds. */
export function undated(bounds: Bounds): boolean {
	return (
		bounds.startEarliest === null &&
		bounds.startLatest === null &&
		bounds.endEarliest === null &&
		bounds.endLatest === null
	);
}

/**
 * The one state that a fact is in on a day, and whether its dates make that sure.
 * What is not yet or over lies outside its bounds and is sure, unless its dates are doubtful.
 */
export function onDay(fact: Dated, day: Day): FactOnDay {
	if (undated(fact)) return { status: "UNDATED", certainty: "POSSIBLE" };
	const sure = (certain: boolean) => (certain && !fact.doubtful ? "CERTAIN" : "POSSIBLE");

	if (fact.startEarliest !== null && day < fact.startEarliest) return { status: "NOT_YET", certainty: sure(true) };
	if (fact.nature === "OCCURRENCE") {
		return { status: "HAPPENED", certainty: sure(fact.endLatest !== null && fact.endLatest <= day) };
	}
	if (fact.endLatest !== null && fact.endLatest < day) return { status: "ENDED", certainty: sure(true) };

	const begun = fact.startLatest !== null && fact.startLatest <= day;
	const notOver = fact.endEarliest !== null && fact.endEarliest >= day;
	return { status: "HOLDS", certainty: sure(begun && notOver) };
}

/**
 * The one state that a fact is in during a period: not yet, when all of it lies after the period; ended, when all of it
 * lies before; else it touches the period, or may. Sure by the same conditions as what counts during a period.
 */
export function duringRange(fact: Dated, { from, to }: DayRange): FactOnDay {
	if (undated(fact)) return { status: "UNDATED", certainty: "POSSIBLE" };
	const sure = (certain: boolean) => (certain && !fact.doubtful ? "CERTAIN" : "POSSIBLE");
	const { startEarliest, startLatest, endEarliest, endLatest } = fact;

	if (startEarliest !== null && to !== null && startEarliest > to) return { status: "NOT_YET", certainty: sure(true) };
	if (endLatest !== null && from !== null && endLatest < from) return { status: "ENDED", certainty: sure(true) };
	const by = (bound: Day | null) => to === null || (bound !== null && bound <= to);
	const since = (bound: Day | null) => from === null || (bound !== null && bound >= from);
	return fact.nature === "STATE"
		? { status: "HOLDS", certainty: sure(by(startLatest) && since(endEarliest)) }
		: { status: "HAPPENED", certainty: sure(since(startEarliest) && by(endLatest)) };
}

/** The state of a fact at the day or during the period that is asked for; null where neither is. */
export function stateAt(fact: Dated, { at, during }: Pick<When, "at" | "during">): FactOnDay | null {
	if (at !== null) return onDay(fact, at);
	return during === null ? null : duringRange(fact, during);
}
