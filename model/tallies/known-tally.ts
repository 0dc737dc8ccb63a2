import { calendarDate, daysInMonth } from "../time/day.ts";
import type { Day } from "../time/types.ts";
import type { Standing } from "../vocabulary/types.ts";

/** What is counted: what begins, by its nature, or what ends. Their order is held by the database: it grows at its end. */
export const countedSeries = ["STATE", "OCCURRENCE", "ENDED"] as const;
export type CountedSeries = (typeof countedSeries)[number];
/** As with the series. */
export const countedStandings = ["CONFIRMED", "REPORTED", "CLAIMED", "PLANNED", "DENIED"] as const satisfies Standing[];

/**
 * One fact that begins or ends on a day of one year, as sources attest it from a day of one year on: all of it but the two
 * years in one number, which is negative where it counts no longer from that day on. The same may stand there several times.
 */
export interface Mark {
	/** From when on it counts, or counts no longer: a place in its year. */
	readonly known: number;
	readonly series: CountedSeries;
	readonly standing: Standing;
	/** When it begins or ends: a place in its year; 0 where unbounded. */
	readonly day: number;
	readonly times: 1 | -1;
}

/** Where a day lies in its year: the later the greater, never 0. */
export function placeInYear(day: Day): number {
	const date = calendarDate(day);
	return (date.month - 1) * 32 + date.day;
}

/** The month of a place in a year, from 1. */
export const monthOfPlace = (place: number): number => (place >> 5) + 1;
/** The day of the month of a place in a year. */
export const dayOfPlace = (place: number): number => place & 31;

export function toNumber({ known, series, standing, day, times }: Mark): number {
	const group = countedSeries.indexOf(series) * 8 + countedStandings.indexOf(standing as never);
	return times * ((known << 14) + (group << 9) + day);
}

export function toMark(number: number): Mark {
	const size = Math.abs(number);
	const group = (size >> 9) & 31;
	const [series, standing] = [countedSeries[group >> 3], countedStandings[group & 7]];
	if (series === undefined || standing === undefined) throw new Error(`${number} is no mark of a tally.`);
	return { known: size >> 14, series, standing, day: size & 511, times: number < 0 ? -1 : 1 };
}

/** So many numbers a year hold what begins or ends in each of its months, and of the latter that on a month's last day. */
export const slotCount = (countedSeries.length + 1) * countedStandings.length * 12;

/** The slots by which a mark of a year is counted: its month's, and where it ends on the month's last day one more. */
export function slotsOf(mark: Mark, year: number | null): readonly number[] {
	const month = mark.day === 0 ? 1 : monthOfPlace(mark.day);
	const own = slotOf(mark.series, mark.standing, month);
	const last = mark.series === "ENDED" && year !== null && dayOfPlace(mark.day) === daysInMonth(year, month);
	return last ? [own, slotOf("LAST", mark.standing, month)] : [own];
}

/** @param series `LAST`: what ends on the last day of the month */
export function slotOf(series: CountedSeries | "LAST", standing: Standing, month: number): number {
	const place = series === "LAST" ? countedSeries.length : countedSeries.indexOf(series);
	return (place * countedStandings.length + countedStandings.indexOf(standing as never)) * 12 + month - 1;
}
