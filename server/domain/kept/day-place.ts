import { calendarDate, dayOf } from "../../../model/time/day.ts";
import type { Day } from "../../../model/time/types.ts";

/** Before and after every day's place: what is unbounded. */
export const BEFORE_ALL = -1;
export const AFTER_ALL = 0x7fff_ffff;

const perMonth = 32;
const perYear = 16 * perMonth;

/** A day as one number, the later the greater. Not the days between two of them: each month has room for 32. */
export function placeOf(day: Day): number {
	const { year, month, day: dayOfMonth } = calendarDate(day);
	return year * perYear + month * perMonth + dayOfMonth;
}

export function dayOfPlace(place: number): Day {
	return dayOf({
		year: Math.floor(place / perYear),
		month: Math.floor(place / perMonth) % 16,
		day: place % perMonth,
	});
}

const zero = "0".charCodeAt(0);

/** The place of the day that is written at some place of a longer text: as `placeOf`, for texts by the million. */
export function placeWithin(text: string, start: number): number {
	const digit = (n: number): number => text.charCodeAt(start + n) - zero;
	const year = digit(0) * 1_000 + digit(1) * 100 + digit(2) * 10 + digit(3);
	return year * perYear + (digit(5) * 10 + digit(6)) * perMonth + digit(8) * 10 + digit(9);
}
