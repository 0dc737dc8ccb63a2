import {
	addDays,
	calendarDate,
	daysBetween,
	firstDayOfMonth,
	firstDayOfYear,
	lastDayOfMonth,
	lastDayOfYear,
} from "../../model/time/day.ts";
import type { Dated, Day } from "../../model/time/types.ts";

/** From the first to the last day that the time bar shows, both whole years. */
export interface Extent {
	readonly from: Day;
	readonly to: Day;
}

/** A quarter of a year and how many facts are dated to it. */
export interface Bin extends Extent {
	readonly count: number;
}

/** Vague dates reach far; the bar shows the years in which something is known to begin or end. */
export function extentOf(facts: readonly Dated[], fallback: Day): Extent {
	const days = facts.flatMap(knownDays).sort();
	const first = days.at(0) ?? fallback;
	const last = days.at(-1) ?? fallback;
	return { from: firstDayOfYear(calendarDate(first).year), to: lastDayOfYear(calendarDate(last).year) };
}

/** The days between which a fact's own dates lie, where they are narrow enough to be a place on the bar. */
function knownDays(fact: Dated): Day[] {
	const { startEarliest, startLatest, endEarliest, endLatest } = fact;
	return [startEarliest ?? startLatest, endLatest ?? endEarliest].filter((day) => day !== null);
}

/**
 * The quarters of an extent, each with the facts that the data dates to it. Where a start or an end is not known the
 * data says nothing of the days beyond, and covers only those up to which it does.
 */
export function quarters(extent: Extent, facts: readonly Dated[]): Bin[] {
	const spans = facts.flatMap((fact) => coveredSpan(fact) ?? []);
	const bins: Bin[] = [];
	for (let year = calendarDate(extent.from).year; year <= calendarDate(extent.to).year; year++) {
		for (const month of [1, 4, 7, 10]) {
			const from = firstDayOfMonth(year, month);
			const to = lastDayOfMonth(year, month + 2);
			bins.push({ from, to, count: spans.filter((span) => span.from <= to && span.to >= from).length });
		}
	}
	return bins;
}

/** The days to which a fact is dated, as far as both ends are said; null where no day is. */
function coveredSpan(fact: Dated): Extent | null {
	const days = knownDays(fact).sort();
	const [from, to] = [days.at(0), days.at(-1)];
	return from === undefined || to === undefined ? null : { from, to };
}

/** Where a day lies in an extent, from 0 to 1. */
export function share(extent: Extent, day: Day): number {
	const all = daysBetween(extent.from, extent.to);
	return all === 0 ? 0 : Math.min(1, Math.max(0, daysBetween(extent.from, day) / all));
}

/** The day at a place of an extent, from 0 to 1. */
export function dayAt(extent: Extent, share: number): Day {
	const all = daysBetween(extent.from, extent.to);
	return addDays(extent.from, Math.round(Math.min(1, Math.max(0, share)) * all));
}

/** The first and last day on which something of dated facts is known to begin, happen or end; null where nothing is. */
export function firstAndLast(facts: readonly Dated[]): { readonly first: Day; readonly last: Day } | null {
	const days = facts.flatMap(knownDays).sort();
	const [first, last] = [days.at(0), days.at(-1)];
	return first === undefined || last === undefined ? null : { first, last };
}

/** The day nearest to another on which something of dated facts begins, happens or ends; null where there is none. */
export function nearestDay(facts: readonly Dated[], day: Day): Day | null {
	const days = facts.flatMap(({ startEarliest, startLatest, endEarliest, endLatest }) =>
		[startEarliest, startLatest, endEarliest, endLatest].filter((bound) => bound !== null),
	);
	const distance = (other: Day) => Math.abs(daysBetween(day, other));
	return days.reduce<Day | null>(
		(best, each) => (best === null || distance(each) < distance(best) ? each : best),
		null,
	);
}
