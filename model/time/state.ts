import type { Bounds, Dated, Day, FactOnDay } from "./types.ts";

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
