import { FIRST_DAY, LAST_DAY } from "../../model/time/day.ts";
import type { Day } from "../../model/time/types.ts";
import type { Vocabulary } from "../../model/vocabulary/types.ts";
import type { Graph } from "../graph/graph.ts";
import { type Bin, binCount, binOf, binsOf, lengthOf, type TimeUnit } from "./bins.ts";
import { nodesAsked, walkedFacts } from "./facts-about.ts";
import { flag, numberOrNull, type Properties, textOrNull, word } from "./properties.ts";
import { steadyWhen } from "./steady-when.ts";
import { UserInputError } from "./user-input-error.ts";
import type { WhenInput } from "./when.ts";

export interface DensityInput {
	readonly unit?: TimeUnit | null | undefined;
	readonly from?: Day | null | undefined;
	readonly to?: Day | null | undefined;
	/** The nodes that the facts are about; null: all facts. */
	readonly ids?: readonly string[] | null | undefined;
	readonly when?: WhenInput | null | undefined;
}

/** How many facts begin, end and may hold in one unit of the calendar. */
export interface DensityBin extends Bin {
	readonly began: number;
	readonly ended: number;
	/** On its last day. */
	readonly holding: number;
}

export const mostBins = 1_000;

/**
 * How many facts that count begin, end and hold in each unit from one day to another, or from the first to the last in
 * which one begins or ends; none where there is none. Each fact is counted once: where its first day may be the earliest,
 * and where its last day may be the latest.
 * @throws UserInputError
 */
export async function density(
	graph: Graph,
	vocabulary: Vocabulary,
	input: DensityInput,
): Promise<readonly DensityBin[]> {
	const { from = null, to = null } = input;
	const unit = input.unit ?? "QUARTER";
	if (from !== null && to !== null) {
		if (to < from) throw new UserInputError("to", to, `a day that is not before \`from\` (${from})`);
		requireFew(from, to, unit, from);
	}
	const when = steadyWhen(input.when);
	const nodes = await nodesAsked(graph, input.ids);
	const rows = await graph.read(`queries/${nodes === null ? "density" : "density-of"}`, {
		...(nodes && walkedFacts(vocabulary, { ids: nodes })),
		...when,
		unit: unit.toLowerCase(),
		length: lengthOf(unit),
		days: { ...when.days, first: binOf(from ?? FIRST_DAY, unit).from, last: binOf(to ?? LAST_DAY, unit).to },
	});
	const groups = rows.map(toGroup);
	const found = groups.flatMap(({ bin }) => bin ?? []).sort();
	const first = from ?? found[0];
	const last = to ?? found.at(-1) ?? from;
	if (first === undefined || last === undefined || last === null || last < first) return [];
	requireFew(first, last, unit, from);
	return tally(binsOf(first, last, unit), groups);
}

function requireFew(first: Day, last: Day, unit: TimeUnit, from: Day | null): void {
	const count = binCount(first, last, unit);
	if (count <= mostBins) return;
	const range = `from ${first} to ${last}`;
	throw new UserInputError(
		"unit",
		unit,
		`one that divides the time ${range} into at most ${mostBins} bins, not ${count}${from === null ? "; or give `from` and `to`" : ""}`,
	);
}

const series = ["STATE", "OCCURRENCE", "ENDED"] as const;

/** Facts of one kind that begin or end in one bin. */
interface Group {
	readonly series: (typeof series)[number];
	/** Its first day; null is before all bins, or unbounded. */
	readonly bin: Day | null;
	/** Of those that end: whether that is on the bin's last day, so that they may hold on it. */
	readonly toTheLast: boolean;
	readonly count: number;
}

function toGroup(row: Properties): Group {
	return {
		series: word(row, "series", series),
		bin: textOrNull(row, "bin"),
		toTheLast: flag(row, "toTheLast"),
		count: numberOrNull(row, "count") ?? 0,
	};
}

function tally(bins: readonly Bin[], groups: readonly Group[]): readonly DensityBin[] {
	const sums = new Map<string, number>();
	for (const { series, bin, toTheLast, count } of groups)
		for (const key of [`${series} ${bin}`, ...(toTheLast ? [`LAST ${bin}`] : [])])
			sums.set(key, (sums.get(key) ?? 0) + count);
	const sum = (of: Group["series"] | "LAST", bin: Day | null) => sums.get(`${of} ${bin}`) ?? 0;

	let holding = sum("STATE", null) - sum("ENDED", null);
	return bins.map(({ from, to }) => {
		const ended = sum("ENDED", from);
		holding += sum("STATE", from) - ended;
		return {
			from,
			to,
			began: sum("STATE", from) + sum("OCCURRENCE", from),
			ended,
			holding: holding + sum("LAST", from),
		};
	});
}
