import type { Day } from "../../../model/time/types.ts";
import { type Bin, binOf, type TimeUnit } from "../bins.ts";
import type { DensityGroup } from "../density-group.ts";
import type { KeptFact } from "./kept-fact.ts";

/** What `queries/density-of` gives of the same facts: how many begin and end in each unit of a range. */
export function keptDensity(facts: Iterable<KeptFact>, unit: TimeUnit, range: Bin): readonly DensityGroup[] {
	const days: Record<DensityGroup["series"], Map<Day | null, number>> = {
		STATE: new Map(),
		OCCURRENCE: new Map(),
		ENDED: new Map(),
	};
	const count = (series: DensityGroup["series"], day: Day | null): void => {
		if (day === null || day <= range.to) days[series].set(day, (days[series].get(day) ?? 0) + 1);
	};
	for (const { nature, key, startEarliest, endLatest } of facts) {
		if (key === "undated") continue;
		count(nature, startEarliest);
		if (nature === "STATE" && endLatest !== null) count("ENDED", endLatest);
	}
	return Object.entries(days).flatMap(([series, counted]) =>
		[...counted].map(([day, many]): DensityGroup => {
			const bin = day === null || day < range.from ? null : binOf(day, unit);
			return {
				series: series as DensityGroup["series"],
				bin: bin?.from ?? null,
				toTheLast: series === "ENDED" && bin?.to === day,
				count: many,
			};
		}),
	);
}
