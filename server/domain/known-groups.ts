import {
	type CountedSeries,
	countedSeries,
	countedStandings,
	dayOfPlace,
	monthOfPlace,
	placeInYear,
	slotCount,
	slotOf,
	slotsOf,
	toMark,
} from "../../model/tallies/known-tally.ts";
import { calendarDate, dayOf } from "../../model/time/day.ts";
import type { Day, When } from "../../model/time/types.ts";
import type { Standing } from "../../model/vocabulary/types.ts";
import type { Graph } from "../graph/graph.ts";
import { unpacked } from "../graph/packed.ts";
import { talliesForm } from "../graph/tallies-form.ts";
import { type Bin, binOf, type TimeUnit } from "./bins.ts";
import type { DensityGroup } from "./density-group.ts";

type Columns = {
	readonly complete: boolean;
	readonly known: readonly number[];
	/** 0 where unbounded. */
	readonly years: readonly number[];
	/** Packed, as the importer wrote them; empty where the marks are given. */
	readonly months: readonly string[];
	readonly marks: readonly string[];
};

const placesInYear = 12 * 32;

/**
 * The groups of all facts by the sources of a day, from the counts that imports keep by known year; null where they do not
 * tell: without such a day, of what counts at a day or in a period, and where a fact was never counted.
 */
export async function knownGroups(
	graph: Graph,
	unit: TimeUnit,
	range: Bin,
	{ at, during, asKnownOn, standings }: When,
): Promise<readonly DensityGroup[] | null> {
	if (at !== null || during !== null || asKnownOn === null) return null;
	const [knownYear, first, last] = [asKnownOn, range.from, range.to].map((day) => calendarDate(day).year);
	const byDay = unit === "DAY";
	const parameters = { form: talliesForm, known: knownYear, first, last, byDay };
	const [row] = await graph.read<Columns>("queries/density-known", parameters);
	if (row === undefined || !row.complete) return null;
	const counts = new Counts(standings);
	row.years.forEach((year, n) => {
		const until = row.known[n] === knownYear ? placeInYear(asKnownOn) : placesInYear;
		counts.addMonths(year, unpacked(row.months[n] ?? ""));
		counts.addMarks(year, unpacked(row.marks[n] ?? ""), until, byDay && year >= Number(first));
	});
	return [...counts.ofMonths(unit, range), ...counts.ofDays(range)].filter(({ count }) => count > 0);
}

/** What begins and ends, by month or by day, each year for itself. */
class Counts {
	readonly #standings: readonly Standing[];
	readonly #months = new Map<number, Int32Array>();
	readonly #days = new Map<number, Int32Array>();

	constructor(standings: readonly Standing[]) {
		this.#standings = countedStandings.filter((standing) => standings.includes(standing));
	}

	/** @param pairs slots and their counts */
	addMonths(year: number, pairs: Int32Array): void {
		const months = ofYear(this.#months, year, slotCount);
		for (let n = 0; n + 1 < pairs.length; n += 2) increase(months, pairs[n] ?? 0, pairs[n + 1] ?? 0);
	}

	/** @param until the last place in the known year that counts */
	addMarks(year: number, numbers: Int32Array, until: number, byDay: boolean): void {
		const months = ofYear(this.#months, year, slotCount);
		const days = byDay ? ofYear(this.#days, year, countedSeries.length * placesInYear) : null;
		for (const number of numbers) {
			const mark = toMark(number);
			if (mark.known > until) continue;
			if (days === null) for (const slot of slotsOf(mark, year || null)) increase(months, slot, mark.times);
			else if (this.#standings.includes(mark.standing))
				increase(days, countedSeries.indexOf(mark.series) * placesInYear + mark.day, mark.times);
		}
	}

	*ofMonths(unit: TimeUnit, range: Bin): Generator<DensityGroup> {
		for (const [year, slots] of this.#months) {
			const count = (of: CountedSeries | "LAST", month: number) =>
				this.#standings.reduce((sum, standing) => sum + (slots[slotOf(of, standing, month)] ?? 0), 0);
			for (let month = 1; month <= 12; month++) {
				const first = year === 0 ? null : dayOf({ year, month, day: 1 });
				const bin = first === null || first < range.from ? null : binOf(first, unit);
				if (bin !== null && bin.from > range.to) continue;
				const toTheLast = bin !== null && binOf(first ?? "", "MONTH").to === bin.to ? count("LAST", month) : 0;
				for (const series of countedSeries) {
					const last = series === "ENDED" ? toTheLast : 0;
					const common = { series, bin: bin?.from ?? null };
					yield { ...common, toTheLast: false, count: count(series, month) - last };
					yield { ...common, toTheLast: true, count: last };
				}
			}
		}
	}

	*ofDays(range: Bin): Generator<DensityGroup> {
		for (const [year, places] of this.#days)
			for (const [n, count] of places.entries()) {
				const series = countedSeries[Math.floor(n / placesInYear)];
				if (count === 0 || series === undefined) continue;
				const place = n % placesInYear;
				const day: Day = dayOf({ year, month: monthOfPlace(place), day: dayOfPlace(place) });
				if (day > range.to) continue;
				const bin = day < range.from ? null : day;
				yield { series, bin, toTheLast: series === "ENDED" && bin !== null, count };
			}
	}
}

function ofYear(years: Map<number, Int32Array>, year: number, size: number): Int32Array {
	const held = years.get(year) ?? new Int32Array(size);
	years.set(year, held);
	return held;
}

function increase(counts: Int32Array, place: number, by: number): void {
	counts[place] = (counts[place] ?? 0) + by;
}
