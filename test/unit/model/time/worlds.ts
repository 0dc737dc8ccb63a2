import type { Bounds, Day } from "../../../../model/time/types.ts";

/*
 * What the forms of a period mean, said once more and differently from the code that is tested: as every way that it
 * can have been, day by day. Days are places in a short calendar, from 1; 0 stands for any day before it and one past
 * its last for any day after it.
 */

/** From which place to which it was so. */
export type World = readonly [start: number, end: number];

/** A date of a period. What it means is read off the letters of the days: 2016-02-29 lies in 2016-02 and in 2016. */
export interface DateSpec {
	readonly text: string;
	readonly approximate: boolean;
}

export type PeriodSpec =
	| { readonly form: "none" }
	| { readonly form: "date" | "ongoing" | "endUnknown" | "startUnknown" | "attested"; readonly date: DateSpec }
	| { readonly form: "interval" | "between"; readonly from: DateSpec; readonly to: DateSpec };

/** Every day from one to another, by JavaScript's own calendar. */
export function calendar(first: Day, last: Day): Day[] {
	const days: Day[] = [];
	for (let day = first; day <= last; day = shifted(day, 1)) days.push(day);
	return days;
}

export function textOf(spec: PeriodSpec): string | null {
	const written = ({ text, approximate }: DateSpec) => (approximate ? `${text}~` : text);
	switch (spec.form) {
		case "none":
			return null;
		case "date":
		case "attested":
			return written(spec.date);
		case "ongoing":
			return `${written(spec.date)}/..`;
		case "endUnknown":
			return `${written(spec.date)}/`;
		case "startUnknown":
			return `/${written(spec.date)}`;
		case "interval":
			return `${written(spec.from)}/${written(spec.to)}`;
		case "between":
			return `[${written(spec.from)}..${written(spec.to)}]`;
	}
}

/** Every way that it can have been. */
export function worldsOf(
	spec: PeriodSpec,
	nature: "STATE" | "OCCURRENCE",
	days: readonly Day[],
	lastAttested: Day | null = null,
): World[] {
	const after = days.length + 1;
	const allowed = meaningOf(spec, nature, days, lastAttested);
	const worlds: World[] = [];
	for (let start = 0; start <= after; start++) {
		for (let end = start; end <= after; end++) if (allowed(start, end)) worlds.push([start, end]);
	}
	return worlds;
}

/** The narrowest bounds that hold every world. */
export function hull(worlds: readonly World[], days: readonly Day[]): Omit<Bounds, "doubtful"> {
	const starts = worlds.map(([start]) => start);
	const ends = worlds.map(([, end]) => end);
	const dayAt = (place: number) => days[place - 1] ?? null;
	const least = (places: number[]) => places.reduce((a, b) => Math.min(a, b));
	const most = (places: number[]) => places.reduce((a, b) => Math.max(a, b));
	return {
		startEarliest: dayAt(least(starts)),
		startLatest: dayAt(most(starts)),
		endEarliest: dayAt(least(ends)),
		endLatest: dayAt(most(ends)),
	};
}

/** Whether it can have been so from one place to another that is not before it. */
function meaningOf(
	spec: PeriodSpec,
	nature: "STATE" | "OCCURRENCE",
	days: readonly Day[],
	lastAttested: Day | null,
): (start: number, end: number) => boolean {
	const someDay = (start: number, end: number) => nature === "STATE" || start === end;
	switch (spec.form) {
		case "none":
			return someDay;
		case "date": {
			const meant = placesIn(spec.date, days);
			return (start, end) => someDay(start, end) && meant.has(start) && meant.has(end);
		}
		case "interval": {
			const [starts, ends] = [placesIn(spec.from, days), placesIn(spec.to, days)];
			return (start, end) => starts.has(start) && ends.has(end);
		}
		case "between": {
			const [first, last] = [Math.min(...placesIn(spec.from, days)), Math.max(...placesIn(spec.to, days))];
			return (start, end) => someDay(start, end) && first <= start && end <= last;
		}
		case "ongoing": {
			const [starts, attested] = [
				placesIn(spec.date, days),
				lastAttested === null ? 0 : days.indexOf(lastAttested) + 1,
			];
			return (start, end) => starts.has(start) && end >= attested;
		}
		case "endUnknown": {
			const starts = placesIn(spec.date, days);
			return (start) => starts.has(start);
		}
		case "startUnknown": {
			const ends = placesIn(spec.date, days);
			const last = Math.max(...ends);
			return nature === "STATE" ? (_, end) => ends.has(end) : (start, end) => start === end && end <= last;
		}
		case "attested": {
			const meant = [...placesIn(spec.date, days)];
			return (start, end) => meant.some((place) => start <= place && place <= end);
		}
	}
}

function placesIn(date: DateSpec, days: readonly Day[]): ReadonlySet<number> {
	return new Set(days.flatMap((day, index) => (contains(date, day) ? [index + 1] : [])));
}

function contains({ text, approximate }: DateSpec, day: Day): boolean {
	if (day.startsWith(text)) return true;
	if (!approximate) return false;
	const first = `${text}${"-01-01".slice(text.length - 4)}`;
	const longest = text.length === 4 ? 366 : text.length === 7 ? 31 : 1;
	// One unit earlier and one later, the year, month or day that these days lie in.
	return [shifted(first, -1), shifted(first, longest)].some((beside) => day.startsWith(beside.slice(0, text.length)));
}

/** By JavaScript's calendar, whose years below 100 must be set by hand. */
export function shifted(day: Day, by: number): Day {
	const [year = 0, month = 0, dayOfMonth = 0] = day.split("-").map(Number);
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, dayOfMonth + by);
	return date.toISOString().slice(0, 10);
}
