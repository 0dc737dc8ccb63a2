import { compareDays } from "../../../model/time/day.ts";
import type { Day } from "../../../model/time/types.ts";
import type { Bin, TimeUnit } from "../bins.ts";
import type { DensityGroup } from "../density-group.ts";
import { densityGroups } from "../density-groups.ts";
import type { KeptFact } from "./kept-fact.ts";

/** What `queries/density-of` gives of the same facts: how many begin and end in each unit of a range. */
export function keptDensity(facts: Iterable<KeptFact>, unit: TimeUnit, range: Bin): readonly DensityGroup[] {
	const days: Record<DensityGroup["series"], Map<Day | null, number>> = {
		STATE: new Map(),
		OCCURRENCE: new Map(),
		ENDED: new Map(),
	};
	const count = (series: DensityGroup["series"], day: Day | null): void => {
		days[series].set(day, (days[series].get(day) ?? 0) + 1);
	};
	for (const { nature, key, startEarliest, endLatest } of facts) {
		if (key === "undated") continue;
		count(nature, startEarliest);
		if (nature === "STATE" && endLatest !== null) count("ENDED", endLatest);
	}
	const inOrder = (counted: Map<Day | null, number>) => [...counted].sort(([a], [b]) => compareDays(a ?? "", b ?? ""));
	return [
		...densityGroups("STATE", inOrder(days.STATE), unit, range),
		...densityGroups("OCCURRENCE", inOrder(days.OCCURRENCE), unit, range),
		...densityGroups("ENDED", inOrder(days.ENDED), unit, range),
	];
}
