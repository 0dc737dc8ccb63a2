import {
	type CountedSeries,
	countedStandings,
	placeInYear,
	slotCount,
	slotsOf,
	toMark,
	toNumber,
} from "../../../model/tallies/known-tally.ts";
import { calendarDate } from "../../../model/time/day.ts";
import type { Day } from "../../../model/time/types.ts";
import { packed, unpacked } from "../../graph/packed.ts";
import type { Tallied } from "./tallies.ts";

/** What begins or ends in one year, by the day of another from which on sources attest it. */
export interface KnownTallyRow {
	readonly id: string;
	/** The year in which sources begin to attest it, or in which a newer version takes its place. */
	readonly known: number;
	/** The year in which it begins or ends; null where unbounded. */
	readonly year: number | null;
	/** How many a month: pairs of a slot and its count, packed; of what counts no longer less than nothing. */
	readonly months: string;
	/** Every mark, packed; empty: there is nothing to count, and no tally. */
	readonly marks: string;
}

export interface KnownTallies {
	/** @param times 1 for a fact that comes, −1 for one that goes */
	add(fact: Tallied, times: 1 | -1): void;
	/** The tallies that are to change, by id. */
	ids(): readonly string[];
	/** A tally as it is to be. @param held the marks that it has, packed */
	row(id: string, held: string): KnownTallyRow;
}

/** Counts by which `density` over all facts need not look at them, by the sources of whatever day. */
export function knownTallies(): KnownTallies {
	const added = new Map<string, number[]>();
	const add = (known: Day, series: CountedSeries, standing: string, day: Day | null, times: 1 | -1) => {
		const put = countedStandings.find((one) => one === standing);
		if (put === undefined) return;
		const id = `${known.slice(0, 4)} ${day?.slice(0, 4) ?? ""}`;
		const marks = added.get(id) ?? [];
		if (marks.length === 0) added.set(id, marks);
		const place = day === null ? 0 : placeInYear(day);
		marks.push(toNumber({ known: placeInYear(known), series, standing: put, day: place, times }));
	};
	return {
		add: ({ nature, standing, undated, startEarliest, endLatest, knownFrom, knownTo }, times) => {
			// Sources that attest it first when a newer version has taken its place never count.
			if (undated || knownFrom === null || (knownTo !== null && knownTo <= knownFrom)) return;
			const less = times === 1 ? -1 : 1;
			const both = (series: CountedSeries, day: Day | null) => {
				add(knownFrom, series, standing, day, times);
				if (knownTo !== null) add(knownTo, series, standing, day, less);
			};
			both(nature === "STATE" ? "STATE" : "OCCURRENCE", startEarliest);
			if (nature === "STATE" && endLatest !== null) both("ENDED", endLatest);
		},
		ids: () => [...added.keys()],
		row: (id, held) => {
			const [known = "", year = ""] = id.split(" ");
			const marks = sumOf([...unpacked(held), ...(added.get(id) ?? [])]);
			const of = year === "" ? null : calendarDate(`${year}-01-01`).year;
			return { id, known: Number(known), year: of, months: packed(monthsOf(marks, of)), marks: packed(marks) };
		},
	};
}

/** The same marks without those that another one takes back, in an order of their own. */
function sumOf(marks: readonly number[]): readonly number[] {
	const counts = new Map<number, number>();
	for (const mark of marks) {
		const size = Math.abs(mark);
		counts.set(size, (counts.get(size) ?? 0) + Math.sign(mark));
	}
	return [...counts]
		.sort(([a], [b]) => a - b)
		.flatMap(([size, count]) => new Array<number>(Math.abs(count)).fill(Math.sign(count) * size));
}

function monthsOf(marks: readonly number[], year: number | null): readonly number[] {
	const counts = new Array<number>(slotCount).fill(0);
	for (const number of marks) {
		const mark = toMark(number);
		for (const slot of slotsOf(mark, year)) counts[slot] = (counts[slot] ?? 0) + mark.times;
	}
	return counts.flatMap((count, slot) => (count === 0 ? [] : [slot, count]));
}
