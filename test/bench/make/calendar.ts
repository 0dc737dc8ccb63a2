import { addDays, daysBetween } from "../../../model/time/day.ts";
import type { Day } from "../../../model/time/types.ts";

const first: Day = "1950-01-01";

/** How many days the made worlds span. */
export const dayCount = daysBetween(first, "2026-01-01");

const days: readonly Day[] = Array.from({ length: dayCount }, (_, n) => addDays(first, n));

/** The n-th day, from 0; the last one where there are no more. */
export function dayAt(n: number): Day {
	return days[Math.min(Math.max(n, 0), dayCount - 1)] ?? first;
}

/** A place in time for a number from 0 to 1: the later the denser, as what is recorded is. */
export function placeOf(fraction: number): number {
	return Math.min(dayCount - 1, Math.floor(dayCount * Math.sqrt(fraction)));
}

/** The number that has this place. */
export function fractionOf(place: number): number {
	return (place / dayCount) ** 2;
}
