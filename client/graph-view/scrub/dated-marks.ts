import { undated } from "../../../model/time/state.ts";
import type { Dated, Day, Vouched } from "../../../model/time/types.ts";
import type { ShownWhen } from "../input.ts";
import type { Look } from "../looks.ts";

/** Looks as numbers: 0 is not drawn. */
export const LOOKS: readonly (Look | null)[] = [null, "certain", "possible", "undated", "ended", "not-yet"];
export const CODES = { AWAY: 0, CERTAIN: 1, POSSIBLE: 2, UNDATED: 3, ENDED: 4, NOT_YET: 5 } as const;

/** Days as numbers that lie in the order of the days. No bound is beyond every day, on the side that keeps nothing out. */
const EARLY = 0;
const LATE = 100_000_000;
const numberOf = (day: Day | null, none: number): number =>
	day === null ? none : Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));

/** What looks depend on, of many facts, in arrays: so that every frame of a drag can go through all of them. */
export interface DatedMarks {
	readonly length: number;
	readonly startEarliest: Int32Array;
	readonly startLatest: Int32Array;
	readonly endEarliest: Int32Array;
	readonly endLatest: Int32Array;
	readonly knownFrom: Int32Array;
	readonly knownTo: Int32Array;
	/** 1: an occurrence, 2: doubtful, 4: undated, 8: of a standing that is not asked for, 16: nothing vouches for it. */
	readonly flags: Uint8Array;
}

const OCCURRENCE = 1;
const DOUBTFUL = 2;
const NO_DATE = 4;
const OTHER_STANDING = 8;
const UNVOUCHED = 16;

/** The arrays of facts. The standings are those that are asked for, which a drag does not change. */
export function datedMarks(
	facts: readonly { readonly period: Dated; readonly vouched: Vouched | null }[],
	standings: ShownWhen["standings"],
): DatedMarks {
	const { length } = facts;
	const days = () => new Int32Array(length);
	const marks: DatedMarks = {
		length,
		startEarliest: days(),
		startLatest: days(),
		endEarliest: days(),
		endLatest: days(),
		knownFrom: days(),
		knownTo: days(),
		flags: new Uint8Array(length),
	};
	facts.forEach(({ period, vouched }, index) => {
		marks.startEarliest[index] = numberOf(period.startEarliest, EARLY);
		marks.startLatest[index] = numberOf(period.startLatest, LATE);
		marks.endEarliest[index] = numberOf(period.endEarliest, EARLY);
		marks.endLatest[index] = numberOf(period.endLatest, LATE);
		marks.knownFrom[index] = numberOf(vouched?.knownFrom ?? null, LATE);
		marks.knownTo[index] = numberOf(vouched?.knownTo ?? null, LATE);
		marks.flags[index] =
			(period.nature === "OCCURRENCE" ? OCCURRENCE : 0) |
			(period.doubtful ? DOUBTFUL : 0) |
			(undated(period) ? NO_DATE : 0) |
			(vouched !== null && !standings.includes(vouched.standing) ? OTHER_STANDING : 0) |
			(vouched === null ? UNVOUCHED : 0);
	});
	return marks;
}

/** What is asked for, as numbers. */
export interface Asked {
	/** Null where every date is. */
	readonly from: number | null;
	readonly to: number | null;
	readonly period: boolean;
	readonly known: number | null;
}

export function askedOf({ at, during, asKnownOn }: ShownWhen): Asked {
	const known = asKnownOn === null ? null : numberOf(asKnownOn, LATE);
	if (at !== null) return { from: numberOf(at, EARLY), to: numberOf(at, EARLY), period: false, known };
	if (during === null) return { from: null, to: null, period: false, known };
	return { from: numberOf(during.from, EARLY - 1), to: numberOf(during.to, LATE + 1), period: true, known };
}

/** Whether something vouches for one of them, of a standing that is asked for, by the sources of the known day. */
export function attestedAt(marks: DatedMarks, index: number, { known }: Asked): boolean {
	if (((marks.flags[index] ?? 0) & (OTHER_STANDING | UNVOUCHED)) !== 0) return false;
	const to = marks.knownTo[index] ?? LATE;
	if (known === null) return to === LATE;
	const from = marks.knownFrom[index] ?? LATE;
	return from !== LATE && from <= known && known < to;
}

/** Whether only sources of a day after the known one tell of it. */
export function toldLater(marks: DatedMarks, index: number, { known }: Asked): boolean {
	const from = marks.knownFrom[index] ?? LATE;
	return known !== null && vouchedFor(marks, index) && (from === LATE || from > known);
}

export const vouchedFor = (marks: DatedMarks, index: number): boolean => ((marks.flags[index] ?? 0) & UNVOUCHED) === 0;

/** The look of one of them by its dates alone: what `stateAt` says, by numbers. */
export function lookCode(marks: DatedMarks, index: number, { from, to, period }: Asked): number {
	const flags = marks.flags[index] ?? 0;
	if ((flags & NO_DATE) !== 0) return CODES.UNDATED;
	if (from === null || to === null) return CODES.CERTAIN;
	const [startEarliest, startLatest] = [marks.startEarliest[index] ?? 0, marks.startLatest[index] ?? 0];
	const [endEarliest, endLatest] = [marks.endEarliest[index] ?? 0, marks.endLatest[index] ?? 0];
	const occurrence = (flags & OCCURRENCE) !== 0;

	if (startEarliest > to) return CODES.NOT_YET;
	if (endLatest < from && (period || !occurrence)) return CODES.ENDED;
	if ((flags & DOUBTFUL) !== 0) return CODES.POSSIBLE;
	const certain = occurrence
		? endLatest <= to && (!period || startEarliest >= from)
		: startLatest <= to && endEarliest >= from;
	return certain ? CODES.CERTAIN : CODES.POSSIBLE;
}
