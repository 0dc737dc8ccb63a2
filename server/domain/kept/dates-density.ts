import type { Day, When } from "../../../model/time/types.ts";
import type { Bin, TimeUnit } from "../bins.ts";
import type { DensityGroup } from "../density-group.ts";
import { densityGroups } from "../density-groups.ts";
import { datesThatCount } from "./dates-that-count.ts";
import { AFTER_ALL, dayOfPlace, placeOf } from "./day-place.ts";
import type { FactDates } from "./fact-dates.ts";

/** What `queries/density` gives of the same facts: how many of those that count begin and end in each unit of a range. */
export function datesDensity(dates: FactDates, when: When, unit: TimeUnit, range: Bin): readonly DensityGroup[] {
	const counts = datesThatCount(dates, when);
	const [starts, ends] = [dates.days("startEarliest"), dates.days("endLatest")];
	const first = Math.max(dates.span.first, placeOf(range.from));
	const last = Math.min(dates.span.last, placeOf(range.to));
	const series = {
		STATE: new DayCounts(first, last),
		OCCURRENCE: new DayCounts(first, last),
		ENDED: new DayCounts(first, last),
	};
	for (let n = 0; n < dates.count; n++) {
		if (!counts(n)) continue;
		const [nature, end] = [dates.nature(n), ends[n] ?? AFTER_ALL];
		series[nature].add(starts[n] ?? 0);
		if (nature === "STATE" && end !== AFTER_ALL) series.ENDED.add(end);
	}
	return [
		...densityGroups("STATE", series.STATE.inOrder(), unit, range),
		...densityGroups("OCCURRENCE", series.OCCURRENCE.inOrder(), unit, range),
		...densityGroups("ENDED", series.ENDED.inOrder(), unit, range),
	];
}

/** How many there are of each day of a range, and before it. */
class DayCounts {
	readonly #first: number;
	readonly #counts: Int32Array;
	#before = 0;

	constructor(first: number, last: number) {
		this.#first = first;
		this.#counts = new Int32Array(Math.max(0, last - first + 1));
	}

	/** What lies behind the range is left. */
	add(place: number): void {
		const slot = place - this.#first;
		if (slot < 0) this.#before += 1;
		else if (slot < this.#counts.length) this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
	}

	*inOrder(): Generator<readonly [Day | null, number]> {
		if (this.#before > 0) yield [null, this.#before];
		for (const [slot, count] of this.#counts.entries()) if (count > 0) yield [dayOfPlace(this.#first + slot), count];
	}
}
