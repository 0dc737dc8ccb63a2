import { addDays, daysBetween } from "../../model/time/day.ts";
import { undated } from "../../model/time/state.ts";
import type { Dated, Day } from "../../model/time/types.ts";
import type { ShownTime } from "./scene-types.ts";

/** The days from which on a fact is in another state, or as surely as it was not, than on the day before. */
function turningDays(fact: Dated): Day[] {
	const { startEarliest, startLatest, endEarliest, endLatest, nature, doubtful } = fact;
	if (undated(fact)) return [];
	const after = (day: Day | null) => (day === null ? null : addDays(day, 1));
	const turns = nature === "STATE" ? [startEarliest, after(endLatest)] : [startEarliest];
	// Doubtful dates make nothing certain; without all of its bounds a state never becomes so.
	if (!doubtful && nature === "OCCURRENCE") turns.push(endLatest);
	if (!doubtful && nature === "STATE" && startLatest !== null && endEarliest !== null && startLatest <= endEarliest) {
		turns.push(startLatest, after(endEarliest));
	}
	return turns.filter((day) => day !== null);
}

/** The next day after another on which some fact changes its state, or how surely it is in it; null where none does. */
export function nextChange(facts: readonly Dated[], day: Day): Day | null {
	let next: Day | null = null;
	for (const fact of facts) {
		for (const turn of turningDays(fact)) {
			if (turn > day && (next === null || turn < next)) next = turn;
		}
	}
	return next;
}

/**
 * The next day, or the next place of a period that keeps its length, at which something changes: at its last day
 * something begins, or at its first something ended the day before.
 */
export function nextTime(facts: readonly Dated[], time: Exclude<ShownTime, null>): Exclude<ShownTime, null> | null {
	if (typeof time === "string") return nextChange(facts, time);
	const steps = [time.to, time.from].flatMap((day) => {
		const next = nextChange(facts, day);
		return next === null ? [] : [daysBetween(day, next)];
	});
	return steps.length === 0 ? null : later(time, Math.min(...steps));
}

/** A day or a period so many days later. */
export function later(time: Exclude<ShownTime, null>, days: number): Exclude<ShownTime, null> {
	return typeof time === "string"
		? addDays(time, days)
		: { from: addDays(time.from, days), to: addDays(time.to, days) };
}
