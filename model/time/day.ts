import type { Day } from "./types.ts";

/** The first and last day that there is. */
export const FIRST_DAY: Day = "0001-01-01";
export const LAST_DAY: Day = "9999-12-31";

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days in four hundred years, after which the Gregorian calendar repeats itself. */
const DAYS_PER_ERA = 146_097;

export interface CalendarDate {
	readonly year: number;
	/** From 1. */
	readonly month: number;
	readonly day: number;
}

/** How many days a month (from 1) of a year has; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
	const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether a text is a day that exists, `YYYY-MM-DD`, years 0001 to 9999. */
export function isDay(text: string): text is Day {
	const parts = partsOf(text);
	return parts !== null && parts.year >= 1 && parts.day >= 1 && parts.day <= daysInMonth(parts.year, parts.month);
}

/** The year, month and day of a day; an error where it is none. */
export function calendarDate(day: Day): CalendarDate {
	const parts = partsOf(day);
	if (parts === null) throw new RangeError(`"${day}" is no day: write it as YYYY-MM-DD`);
	return parts;
}

/** The day of a year, month and day of the month, as they are: it is not asked whether it exists. */
export function dayOf({ year, month, day }: CalendarDate): Day {
	return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** The day so many days later (earlier, where negative), never beyond the first and last day there is. */
export function addDays(day: Day, days: number): Day {
	return dayAt(dayNumber(day) + days);
}

/** The same day of the month so many months later, or the last of that month where it is shorter; never beyond the first and last day. */
export function addMonths(day: Day, months: number): Day {
	const date = calendarDate(day);
	const index = date.year * 12 + (date.month - 1) + months;
	const year = Math.floor(index / 12);
	const month = index - year * 12 + 1;
	if (year < 1) return FIRST_DAY;
	if (year > 9999) return LAST_DAY;
	return dayOf({ year, month, day: Math.min(date.day, daysInMonth(year, month)) });
}

/** How many days it is from one day to another: 1 from a day to the next, negative backwards. */
export function daysBetween(from: Day, to: Day): number {
	return dayNumber(to) - dayNumber(from);
}

export function firstDayOfYear(year: number): Day {
	return dayOf({ year, month: 1, day: 1 });
}

export function lastDayOfYear(year: number): Day {
	return dayOf({ year, month: 12, day: 31 });
}

export function firstDayOfMonth(year: number, month: number): Day {
	return dayOf({ year, month, day: 1 });
}

export function lastDayOfMonth(year: number, month: number): Day {
	return dayOf({ year, month, day: daysInMonth(year, month) });
}

/** Negative, 0 or positive, as sorting wants it. */
export function compareDays(a: Day, b: Day): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The later of two days; null says nothing. */
export function laterOf(a: Day, b: Day | null): Day;
export function laterOf(a: Day | null, b: Day | null): Day | null;
export function laterOf(a: Day | null, b: Day | null): Day | null {
	if (a === null) return b;
	return b === null || b <= a ? a : b;
}

/** The earlier of two days; null says nothing. */
export function earlierOf(a: Day, b: Day | null): Day;
export function earlierOf(a: Day | null, b: Day | null): Day | null;
export function earlierOf(a: Day | null, b: Day | null): Day | null {
	if (a === null) return b;
	return b === null || b >= a ? a : b;
}

/** Days since 1 January 1970, negative before it. */
export function daysSinceEpoch(day: Day): number {
	return dayNumber(day) - EPOCH;
}

/** The day so many days after 1 January 1970, never beyond the first and last day there is. */
export function dayAfterEpoch(days: number): Day {
	return dayAt(days + EPOCH);
}

/** Days since 0000-03-01: years begin in March, so that a leap day is the last of its year. */
function dayNumber(day: Day): number {
	const { year, month, day: dayOfMonth } = calendarDate(day);
	const marchYear = month > 2 ? year : year - 1;
	const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
	const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
	return marchYear * 365 + leapDays + dayOfYear;
}

const FIRST_NUMBER = dayNumber(FIRST_DAY);
const LAST_NUMBER = dayNumber(LAST_DAY);
const EPOCH = dayNumber("1970-01-01");

function dayAt(number: number): Day {
	const clamped = Math.min(Math.max(number, FIRST_NUMBER), LAST_NUMBER);
	const era = Math.floor(clamped / DAYS_PER_ERA);
	const dayOfEra = clamped - era * DAYS_PER_ERA;
	const leapDays = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
	const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
	const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
	return dayOf({ year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 });
}

function partsOf(text: string): CalendarDate | null {
	const match = ISO_DAY.exec(text);
	return match === null ? null : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function digits(value: number, length: number): string {
	return String(value).padStart(length, "0");
}
