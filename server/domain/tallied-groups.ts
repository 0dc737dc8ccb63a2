import { addDays } from "../../model/time/day.ts";
import type { Day, When } from "../../model/time/types.ts";
import type { Graph } from "../graph/graph.ts";
import { talliesForm } from "../graph/tallies-form.ts";
import { type Bin, binOf, type TimeUnit } from "./bins.ts";
import type { DensityGroup } from "./density-group.ts";

type Columns = {
	readonly complete: boolean;
	readonly series: readonly DensityGroup["series"][];
	/** Its first day; empty where unbounded. */
	readonly months: readonly (Day | "")[];
	readonly counts: readonly number[];
	/** Of these, those on the last day of the month. */
	readonly onLastDays: readonly number[];
	/** By day, a list a standing; none where they are not asked for. */
	readonly days: readonly (readonly (readonly number[])[])[];
};

/**
 * The groups of all facts, from the counts that imports keep by month; null where they do not tell: by the sources of
 * another day, of what counts at a day or in a period, and where a fact was never counted.
 */
export async function talliedGroups(
	graph: Graph,
	unit: TimeUnit,
	range: Bin,
	{ at, during, asKnownOn, standings }: When,
): Promise<readonly DensityGroup[] | null> {
	if (at !== null || during !== null || asKnownOn !== null) return null;
	const days = { first: range.from, last: range.to };
	const [row] = await graph.read<Columns>("queries/density-tallied", {
		form: talliesForm,
		standings,
		days,
		byDay: unit === "DAY",
	});
	if (row === undefined || !row.complete) return null;
	return row.series.flatMap((series, n) => {
		const [month = "", count = 0, onLastDay = 0, byDay = []] = [
			row.months[n],
			row.counts[n],
			row.onLastDays[n],
			row.days[n],
		];
		const groups =
			month === ""
				? [{ bin: null, toTheLast: false, count }]
				: unit === "DAY"
					? daysOf(month, byDay, range)
					: monthOf(month, count, onLastDay, unit);
		return groups
			.filter((group) => group.count > 0)
			.map((group) => ({ ...group, series, toTheLast: series === "ENDED" && group.toTheLast }));
	});
}

type Part = Omit<DensityGroup, "series">;

function daysOf(month: Day, byDay: readonly (readonly number[])[], range: Bin): readonly Part[] {
	return (byDay[0] ?? []).flatMap((_, n) => {
		const day = addDays(month, n);
		const count = byDay.reduce((sum, some) => sum + (some[n] ?? 0), 0);
		return day > range.to ? [] : [{ bin: day < range.from ? null : day, toTheLast: day >= range.from, count }];
	});
}

function monthOf(month: Day, count: number, onLastDay: number, unit: TimeUnit): readonly Part[] {
	const bin = binOf(month, unit);
	const toTheLast = binOf(month, "MONTH").to === bin.to ? onLastDay : 0;
	return [
		{ bin: bin.from, toTheLast: false, count: count - toTheLast },
		{ bin: bin.from, toTheLast: true, count: toTheLast },
	];
}
