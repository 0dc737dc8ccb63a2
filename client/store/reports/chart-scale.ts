import { addDays, calendarDate, daysBetween, firstDayOfYear, lastDayOfYear } from "../../../model/time/day.ts";
import type { Day } from "../../../model/time/types.ts";
import type { WrittenPeriod } from "../../../model/time/wording.ts";
import type { Extent } from "../extent.ts";

const LONG = 800;

/**
 * The days that a chart of these periods spans, null where there are none: whole years where it is long. At a side where a
 * period is open there is room for it to be seen to go on.
 */
export function chartScale(periods: readonly WrittenPeriod[]): Extent | null {
	const bounds = periods.flatMap((period) => [
		period.startEarliest,
		period.startLatest,
		period.endEarliest,
		period.endLatest,
	]);
	const days = bounds.filter((day): day is Day => day !== null).toSorted();
	const [first, last] = [days.at(0), days.at(-1)];
	if (first === undefined || last === undefined) return null;
	const span = daysBetween(first, last);
	const room = Math.max(1, Math.round(span / 20));
	const from = periods.some(({ startEarliest }) => startEarliest === null) ? addDays(first, -room) : first;
	const to = periods.some(({ endLatest }) => endLatest === null) ? addDays(last, room) : last;
	if (span < LONG) return { from: addDays(from, -1), to: addDays(to, 1) };
	return { from: firstDayOfYear(calendarDate(from).year), to: lastDayOfYear(calendarDate(to).year) };
}

/** The steps between the marks of a time axis: so many of a unit, as few as can be read on so many pixels. */
export function ticksOf(
	{ from, to }: Extent,
	width: number,
): { readonly step: string; readonly unit: "year" | "month" | "day" } {
	const most = Math.max(2, Math.floor(width / 64));
	const days = daysBetween(from, to);
	const steps = [
		[1, "day", 1],
		[7, "day", 7],
		[30.4, "month", 1],
		[91.3, "month", 3],
		...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((years) => [years * 365.25, "year", years] as const),
	] as const;
	const [, unit, count] = steps.find(([length]) => days / length <= most) ?? [0, "year", 5000];
	return { step: `${count} ${unit}s`, unit };
}
