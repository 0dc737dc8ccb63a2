import { addDays, addMonths, calendarDate, dayOf, daysBetween, LAST_DAY } from "../../model/time/day.ts";
import type { Day } from "../../model/time/types.ts";

export type TimeUnit = "YEAR" | "QUARTER" | "MONTH" | "DAY";

/** A whole unit of the calendar, from its first day to its last. */
export interface Bin {
	readonly from: Day;
	readonly to: Day;
}

const monthsIn = { YEAR: 12, QUARTER: 3, MONTH: 1 } as const;

/** How long a unit is, as Cypher's `duration` takes it. */
export function lengthOf(unit: TimeUnit): Readonly<Record<string, number>> {
	return unit === "DAY" ? { days: 1 } : { months: monthsIn[unit] };
}

/** The unit that a day lies in. */
export function binOf(day: Day, unit: TimeUnit): Bin {
	if (unit === "DAY") return { from: day, to: day };
	const { year, month } = calendarDate(day);
	const from = dayOf({ year, month: month - ((month - 1) % monthsIn[unit]), day: 1 });
	return { from, to: lastDayFrom(from, monthsIn[unit]) };
}

/** How many units there are from the one of the first day to that of the last. */
export function binCount(first: Day, last: Day, unit: TimeUnit): number {
	if (unit === "DAY") return daysBetween(first, last) + 1;
	const [a, b] = [calendarDate(binOf(first, unit).from), calendarDate(binOf(last, unit).from)];
	return ((b.year - a.year) * 12 + b.month - a.month) / monthsIn[unit] + 1;
}

/** All of them in order. */
export function binsOf(first: Day, last: Day, unit: TimeUnit): readonly Bin[] {
	const start = binOf(first, unit).from;
	return Array.from({ length: binCount(first, last, unit) }, (_, n) =>
		binOf(unit === "DAY" ? addDays(start, n) : addMonths(start, n * monthsIn[unit]), unit),
	);
}

/** The year 9999 has no day after it. */
function lastDayFrom(first: Day, months: number): Day {
	const next = addMonths(first, months);
	return next === LAST_DAY ? LAST_DAY : addDays(next, -1);
}
