import {
	addDays,
	addMonths,
	calendarDate,
	daysBetween,
	firstDayOfYear,
	LAST_DAY,
	lastDayOfYear,
} from "../../model/time/day.ts";
import type { Dated, Day } from "../../model/time/types.ts";

/** From the first to the last day that the time bar shows, both whole years. */
export interface Extent {
	readonly from: Day;
	readonly to: Day;
}

/** A bar of the histogram: its days and how many facts are dated to them. */
export interface Bin extends Extent {
	readonly count: number;
}

/**
 * Vague dates reach far; the bar shows the years in which something is known to begin or end.
 * @param otherwise the days to show where no date says any
 */
export function extentOf(facts: readonly Dated[], otherwise: Extent): Extent {
	const days = facts.flatMap(knownDays).sort();
	const first = days.at(0) ?? otherwise.from;
	const last = days.at(-1) ?? otherwise.to;
	return { from: firstDayOfYear(calendarDate(first).year), to: lastDayOfYear(calendarDate(last).year) };
}

/** An extent with the whole years of some days more; the same one where they lie in it. */
export function takingIn(extent: Extent, days: readonly Day[]): Extent {
	const { from, to } = extent;
	const [first = from, last = to] = [days.toSorted().at(0), days.toSorted().at(-1)];
	if (first >= from && last <= to) return extent;
	return {
		from: first < from ? firstDayOfYear(calendarDate(first).year) : from,
		to: last > to ? lastDayOfYear(calendarDate(last).year) : to,
	};
}

/** The days between which a fact's own dates lie, where they are narrow enough to be a place on the bar. */
function knownDays(fact: Dated): Day[] {
	const { startEarliest, startLatest, endEarliest, endLatest } = fact;
	return [startEarliest ?? startLatest, endLatest ?? endEarliest].filter((day) => day !== null);
}

/** How many months a bar may stand for: a month, a quarter, a year, several years. */
const MONTHS = [1, 3, 12, 60, 120, 600, 1200, 6000, 12_000] as const;

/** How narrow a bar may be, in pixels. */
const NARROWEST = 9;

/** The months of a bar: as few as leave each bar wide enough to be told apart. */
export function monthsPerBin(extent: Extent, width: number): number {
	const all = (calendarDate(extent.to).year - calendarDate(extent.from).year + 1) * 12;
	return MONTHS.find((months) => Math.ceil(all / months) * NARROWEST <= width) ?? 12_000;
}

/**
 * The bars of an extent, of so many months, each with the facts that the data dates to it. Where a start or an end is
 * not known the data says nothing of the days beyond, and covers only those up to which it does.
 */
export function binsOf(extent: Extent, facts: readonly Dated[], months: number): Bin[] {
	const spans = facts.flatMap((fact) => coveredSpan(fact) ?? []);
	const bins: Bin[] = [];
	for (let from = extent.from; ; ) {
		const next = addMonths(from, months);
		// Beyond the last day that there is there are no months to add.
		const to = next > extent.to || next === LAST_DAY ? extent.to : addDays(next, -1);
		bins.push({ from, to, count: spans.filter((span) => span.from <= to && span.to >= from).length });
		if (to === extent.to) return bins;
		from = next;
	}
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
