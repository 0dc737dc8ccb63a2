import { calendarDate, daysInMonth, firstDayOfMonth } from "../../../model/time/day.ts";
import type { Day } from "../../../model/time/types.ts";
import { type KnownTallies, knownTallies } from "./known-tallies.ts";

/** What of a fact is counted: when it begins and ends at the outermost, and whether it stands now. */
export interface Tallied {
	readonly nature: string;
	readonly standing: string;
	readonly undated: boolean;
	readonly startEarliest: Day | null;
	readonly endLatest: Day | null;
	readonly knownFrom: Day | null;
	readonly knownTo: Day | null;
}

/** How many facts of one standing begin, or end, in one month. A tally of nothing is not kept. */
export interface TallyRow {
	readonly id: string;
	/** By the nature of what begins, or what ends; `ALL` counts every fact there is and tells whether all have been counted. */
	readonly series: "STATE" | "OCCURRENCE" | "ENDED" | "ALL";
	readonly standing: string | null;
	/** Its first day; null where unbounded. */
	readonly month: Day | null;
	readonly count: number;
	/** Of these, those on the last day of the month. */
	readonly onLastDay: number;
	/** All by the days of the month. */
	readonly days: readonly number[];
}

export interface Tallies {
	/** @param times 1 for a fact that comes, −1 for one that goes */
	add(fact: Tallied, times: 1 | -1): void;
	/** What is to be added to each tally, by id. */
	rows(): readonly TallyRow[];
	/** By what the sources of another day attest. */
	readonly known: KnownTallies;
}

/**
 * Counts by which `density` over all facts need not look at them: by month of what stands now and has a date, and of what the
 * sources of another day attest.
 */
export function tallies(): Tallies {
	const known = knownTallies();
	const rows = new Map<string, Growing>();
	const add = (series: TallyRow["series"], standing: string | null, day: Day | null, times: number) => {
		const row = rowOf(rows, series, standing, day);
		row.count += times;
		if (day === null) return;
		const place = calendarDate(day).day - 1;
		row.days[place] = (row.days[place] ?? 0) + times;
	};
	return {
		known,
		add: (fact, times) => {
			known.add(fact, times);
			const { nature, standing, undated, startEarliest, endLatest, knownTo } = fact;
			add("ALL", null, null, times);
			if (undated || knownTo !== null) return;
			if (nature === "STATE") {
				add("STATE", standing, startEarliest, times);
				if (endLatest !== null) add("ENDED", standing, endLatest, times);
			} else add("OCCURRENCE", standing, startEarliest, times);
		},
		rows: () =>
			[...rows.values()]
				.map((row) => ({ ...row, onLastDay: row.days.at(-1) ?? 0 }))
				.filter((row) => row.count !== 0 || row.days.some((day) => day !== 0))
				.sort((a, b) => (a.id < b.id ? -1 : 1)),
	};
}

type Growing = Omit<TallyRow, "onLastDay"> & { count: number; readonly days: number[] };

function rowOf(rows: Map<string, Growing>, series: TallyRow["series"], standing: string | null, day: Day | null) {
	const date = day === null ? null : calendarDate(day);
	const month = date && firstDayOfMonth(date.year, date.month);
	const id = [series, standing, month?.slice(0, 7)].filter((part) => typeof part === "string").join(" ");
	const known = rows.get(id);
	if (known !== undefined) return known;
	const days = new Array<number>(date === null ? 0 : daysInMonth(date.year, date.month)).fill(0);
	const row: Growing = { id, series, standing, month, count: 0, days };
	rows.set(id, row);
	return row;
}
