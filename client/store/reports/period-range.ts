import { periodOfCell } from "../../../model/report/period-cell.ts";
import type { Day } from "../../../model/time/types.ts";
import type { ReportAnswer } from "../../api/report-answer.ts";

/** The first and last day that a column of periods speaks of. */
export interface DayRange {
	readonly first: Day;
	readonly last: Day;
}

const kept = new WeakMap<ReportAnswer, Map<number, DayRange | null>>();

/** The range of one column of an answer; null where it is no column of periods, or has no days. */
export function periodRange(answer: ReportAnswer, place: number): DayRange | null {
	const ranges = kept.get(answer) ?? new Map<number, DayRange | null>();
	kept.set(answer, ranges);
	const known = ranges.get(place);
	if (known !== undefined) return known;
	const range = answer.columns[place]?.type === "Period" ? rangeOf(answer.rows.map((row) => row[place])) : null;
	ranges.set(place, range);
	return range;
}

/** The first and last day that these cells speak of. */
export function rangeOf(cells: readonly unknown[]): DayRange | null {
	let [first, last]: [Day | null, Day | null] = [null, null];
	for (const cell of cells) {
		const period = periodOfCell(cell);
		if (period === null) continue;
		for (const day of [period.startEarliest, period.startLatest, period.endEarliest, period.endLatest]) {
			if (day === null) continue;
			if (first === null || day < first) first = day;
			if (last === null || day > last) last = day;
		}
	}
	return first === null || last === null ? null : { first, last };
}
