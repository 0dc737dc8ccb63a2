import type { Day } from "../../model/time/types.ts";
import { type Bin, binOf, type TimeUnit } from "./bins.ts";
import type { DensityGroup } from "./density-group.ts";

/**
 * The groups of what begins or ends on days.
 * @param counted days in order, each with how many; null, first, is unbounded
 */
export function densityGroups(
	series: DensityGroup["series"],
	counted: Iterable<readonly [Day | null, number]>,
	unit: TimeUnit,
	range: Bin,
): readonly DensityGroup[] {
	const groups = new Map<string, DensityGroup>();
	let bin: Bin | null = null;
	for (const [day, count] of counted) {
		if (day !== null && day > range.to) break;
		if (day !== null && day >= range.from && (bin === null || day > bin.to)) bin = binOf(day, unit);
		const toTheLast = series === "ENDED" && bin !== null && bin.to === day;
		const key = `${bin?.from} ${toTheLast}`;
		groups.set(key, { series, bin: bin?.from ?? null, toTheLast, count: count + (groups.get(key)?.count ?? 0) });
	}
	return [...groups.values()];
}
