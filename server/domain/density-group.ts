import type { Day } from "../../model/time/types.ts";
import { flag, numberOrNull, type Properties, textOrNull, word } from "./properties.ts";

const series = ["STATE", "OCCURRENCE", "ENDED"] as const;

/** Facts of one kind that begin or end in one bin. */
export interface DensityGroup {
	readonly series: (typeof series)[number];
	/** Its first day; null is before all bins, or unbounded. */
	readonly bin: Day | null;
	/** Of those that end: whether that is on the bin's last day, so that they may hold on it. */
	readonly toTheLast: boolean;
	readonly count: number;
}

export function toDensityGroup(row: Properties): DensityGroup {
	return {
		series: word(row, "series", series),
		bin: textOrNull(row, "bin"),
		toTheLast: flag(row, "toTheLast"),
		count: numberOrNull(row, "count") ?? 0,
	};
}
