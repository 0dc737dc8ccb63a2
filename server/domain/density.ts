import { counts } from "../../model/time/counts.ts";
import { FIRST_DAY, LAST_DAY } from "../../model/time/day.ts";
import type { Day, When } from "../../model/time/types.ts";
import { allowed } from "./allowed.ts";
import { type Bin, binCount, binOf, binsOf, lengthOf, type TimeUnit } from "./bins.ts";
import { type DensityGroup, toDensityGroup } from "./density-group.ts";
import { nodesAsked } from "./facts-about.ts";
import { datesDensity } from "./kept/dates-density.ts";
import { keptAbout } from "./kept/kept-about.ts";
import { keptDensity } from "./kept/kept-density.ts";
import type { KeepingGraph } from "./kept/kept-facts.ts";
import { knownGroups } from "./known-groups.ts";
import { talliedGroups } from "./tallied-groups.ts";
import { UserInputError } from "./user-input-error.ts";
import type { WhenInput } from "./when.ts";
import { toParameters, toWhen } from "./when.ts";

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
export async function density(keeping: KeepingGraph, input: DensityInput): Promise<readonly DensityBin[]> {
	const { graph, kept } = keeping;
	const { from = null, to = null } = input;
	const unit = input.unit ?? "QUARTER";
	if (from !== null && to !== null) {
		if (to < from) throw new UserInputError("to", to, allowed.notBefore("from", from));
		requireFew(from, to, unit, from);
	}
	const when = toWhen(input.when);
	const [nodes, facts] = await Promise.all([nodesAsked(graph, input.ids), keptAbout(kept, input.ids)]);
	const range = { from: binOf(from ?? FIRST_DAY, unit).from, to: binOf(to ?? LAST_DAY, unit).to };
	const counted =
		nodes === null
			? await ofAll(keeping, unit, range, when)
			: facts &&
				keptDensity(
					facts.filter((fact) => counts(fact, when)),
					unit,
					range,
				);
	const count = async () => {
		const parameters = toParameters(when);
		const rows = await graph.read(`queries/${nodes === null ? "density" : "density-of"}`, {
			...(nodes && { ids: nodes }),
			...parameters,
			unit: unit.toLowerCase(),
			length: lengthOf(unit),
			days: { ...parameters.days, first: range.from, last: range.to },
		});
		return rows.map(toDensityGroup);
	};
	const groups = counted ?? (await count());
	const found = groups.flatMap(({ bin }) => bin ?? []).sort();
	const first = from ?? found[0];
	const last = to ?? found.at(-1) ?? from;
	if (first === undefined || last === undefined || last === null || last < first) return [];
	requireFew(first, last, unit, from);
	return tally(binsOf(first, last, unit), groups);
}

/** From what imports have counted, or else from the dates of all facts; null where neither tells. */
async function ofAll(
	{ graph, kept }: KeepingGraph,
	unit: TimeUnit,
	range: Bin,
	when: When,
): Promise<readonly DensityGroup[] | null> {
	const tallied = when.asKnownOn === null ? talliedGroups : knownGroups;
	const groups = await tallied(graph, unit, range, when);
	if (groups !== null) return groups;
	const dates = await kept.dates();
	return dates && datesDensity(dates, when, unit, range);
}

function requireFew(first: Day, last: Day, unit: TimeUnit, from: Day | null): void {
	const count = binCount(first, last, unit);
	if (count <= mostBins) return;
	throw new UserInputError(
		"unit",
		unit,
		allowed.fewerBins({ first, last, most: mostBins, count, open: from === null }),
	);
}

function tally(bins: readonly Bin[], groups: readonly DensityGroup[]): readonly DensityBin[] {
	const sums = new Map<string, number>();
	for (const { series, bin, toTheLast, count } of groups)
		for (const key of [`${series} ${bin}`, ...(toTheLast ? [`LAST ${bin}`] : [])])
			sums.set(key, (sums.get(key) ?? 0) + count);
	const sum = (of: DensityGroup["series"] | "LAST", bin: Day | null) => sums.get(`${of} ${bin}`) ?? 0;

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
