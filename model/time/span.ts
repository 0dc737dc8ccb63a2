import {
	addDays,
	addMonths,
	calendarDate,
	dayOf,
	firstDayOfMonth,
	firstDayOfYear,
	lastDayOfMonth,
	lastDayOfYear,
} from "./day.ts";
import type { Day } from "./types.ts";

/** Seasons as EDTF numbers them. Winter lies in two years and is written as a set. */
export const SEASONS = { spring: 21, summer: 22, autumn: 23 } as const;
export type Season = keyof typeof SEASONS;

/** One date of a period, as vague as it was written. Months count from 1. */
export type VagueDate = (
	| { readonly unit: "year"; readonly year: number }
	| { readonly unit: "season"; readonly year: number; readonly season: Season }
	| { readonly unit: "month"; readonly year: number; readonly month: number }
	| { readonly unit: "day"; readonly year: number; readonly month: number; readonly day: number }
) & {
	/** `~`: give or take one of its unit. */
	readonly approximate: boolean;
	/** `?`: its source is unsure. */
	readonly uncertain: boolean;
};

/** From one day to another, both in it. */
export interface Span {
	readonly first: Day;
	readonly last: Day;
}

/** Generous at both ends: astronomical and meteorological seasons both lie within. */
const SEASON_DAYS: Record<Season, { first: [month: number, day: number]; last: [month: number, day: number] }> = {
	spring: { first: [3, 1], last: [6, 21] },
	summer: { first: [6, 1], last: [9, 23] },
	autumn: { first: [9, 1], last: [12, 21] },
};

/** The days that a date may mean, its `~` left aside. */
export function writtenSpan(date: VagueDate): Span {
	switch (date.unit) {
		case "year":
			return { first: firstDayOfYear(date.year), last: lastDayOfYear(date.year) };
		case "season": {
			const { first, last } = SEASON_DAYS[date.season];
			return {
				first: dayOf({ year: date.year, month: first[0], day: first[1] }),
				last: dayOf({ year: date.year, month: last[0], day: last[1] }),
			};
		}
		case "month":
			return { first: firstDayOfMonth(date.year, date.month), last: lastDayOfMonth(date.year, date.month) };
		case "day": {
			const day = dayOf(date);
			return { first: day, last: day };
		}
	}
}

/** The days that a date may mean: with `~` one of its unit more on each side (a season is three months). */
export function spanOf(date: VagueDate): Span {
	const written = writtenSpan(date);
	if (!date.approximate) return written;
	switch (date.unit) {
		case "year":
			return { first: addMonths(written.first, -12), last: addMonths(written.last, 12) };
		case "season":
			return { first: addMonths(written.first, -3), last: addMonths(written.last, 3) };
		case "month": {
			const next = calendarDate(addMonths(written.first, 1));
			return { first: addMonths(written.first, -1), last: lastDayOfMonth(next.year, next.month) };
		}
		case "day":
			return { first: addDays(written.first, -1), last: addDays(written.last, 1) };
	}
}
