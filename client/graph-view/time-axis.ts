import { calendarDate, daysBetween, firstDayOfYear } from "../../model/time/day.ts";
import type { Day } from "../../model/time/types.ts";
import type { TimeAxis } from "../store/scene-types.ts";

/** How wide a year is before the first that the axis knows, and after the last. */
const outside = 140;

/** How far through its year a day is: from 0 up to 1. */
function partOfYear(day: Day): number {
	const { year } = calendarDate(day);
	const first = firstDayOfYear(year);
	return daysBetween(first, day) / daysBetween(first, firstDayOfYear(year + 1));
}

const last = 9998;

/** Where a day is on an axis. */
export function xOn({ knots }: Pick<TimeAxis, "knots">, day: Day): number {
	const year = Math.min(last, calendarDate(day).year);
	const time = year + partOfYear(day);
	const [first, end] = [knots[0], knots.at(-1)];
	if (first === undefined || end === undefined) return 0;
	if (time <= first.year) return first.x - (first.year - time) * outside;
	if (time >= end.year) return end.x + (time - end.year) * outside;
	const after = knots.findIndex((knot) => knot.year > time);
	const [from, to] = [knots[after - 1] ?? first, knots[after] ?? end];
	return from.x + ((time - from.year) / (to.year - from.year)) * (to.x - from.x);
}

/** The axis reaching from before one day until after another, by years of one width at its ends. */
export function reaching(axis: TimeAxis, from: Day, until: Day): TimeAxis {
	const knots = [...axis.knots];
	for (let first = knots[0]; first !== undefined && calendarDate(from).year < first.year; first = knots[0]) {
		knots.unshift({ year: first.year - 1, x: first.x - outside });
	}
	for (let end = knots.at(-1); end !== undefined && calendarDate(until).year >= end.year; end = knots.at(-1)) {
		knots.push({ year: end.year + 1, x: end.x + outside });
	}
	return { ...axis, knots };
}
