import type { Nature } from "../vocabulary/types.ts";
import { earlierOf, laterOf } from "./day.ts";
import { isUncertain, type Period, parsePeriod } from "./edtf.ts";
import { PeriodError } from "./period-error.ts";
import { type Span, spanOf } from "./span.ts";
import type { Bounds, Day } from "./types.ts";

/** What a fact says of its dates: a period, or a day on which a source says that it held, or neither. */
export interface WrittenDates {
	/** EDTF. */
	readonly period?: string | null | undefined;
	/** EDTF: a day, month, year, season or set. */
	readonly attested?: string | null | undefined;
}

const UNBOUNDED: Bounds = {
	startEarliest: null,
	startLatest: null,
	endEarliest: null,
	endLatest: null,
	doubtful: false,
};

/**
 * The bounds of a fact's start and end, by the table in the design.
 * @param lastAttested the last day its evidence was published, EDTF; a vague one counts from its earliest day.
 *   The end of what is ongoing (`a/..`) is not before it.
 * @throws PeriodError
 */
export function boundsOf(
	dates: WrittenDates,
	nature: Nature,
	{ lastAttested = null }: { readonly lastAttested?: string | null | undefined } = {},
): Bounds {
	const period = dates.period ?? null;
	const attested = dates.attested ?? null;
	if (period !== null && attested !== null) {
		throw new PeriodError(`a fact has a period or an attested day, not both: leave out ${attested} or ${period}`);
	}
	if (attested !== null) return attestedBounds(attested, nature);
	if (period === null) return UNBOUNDED;
	const parsed = parsePeriod(period);
	if (nature === "OCCURRENCE" && (parsed.form === "ongoing" || parsed.form === "endUnknown")) {
		const start = period.slice(0, period.indexOf("/"));
		throw new PeriodError(
			`"${period}" leaves the end open, but what happens is over once it has happened; write ${start}, or both ends`,
			period.indexOf("/") + 1,
		);
	}
	return periodBounds(parsed, nature, lastAttested === null ? null : spanOfText(lastAttested).first);
}

/**
 * The bounds of a fact that begins after one other has ended, ends before one other has begun, or both; the same day
 * is allowed. They are the narrowest that hold all that is possible, where the other's bounds are taken as they are:
 * it begins no earlier than the other can have ended, and ends no later than the other can have begun. Of what
 * happened on some day the end is that day.
 * @throws PeriodError where the fact's own dates and the others' leave no day
 */
export function leanOn(
	own: Bounds,
	others: { readonly after?: Bounds | undefined; readonly before?: Bounds | undefined },
	nature: Nature,
): Bounds {
	const notBefore = others.after?.endEarliest ?? null;
	// Of a doubtful attested day startLatest is the earliest that it can be, so it does not say by when the other began.
	const notAfter = others.before && !isDoubtfullyAttested(others.before) ? others.before.startLatest : null;
	const startEarliest = laterOf(own.startEarliest, notBefore);
	const endLatest = earlierOf(own.endLatest, notAfter);
	// And so it gives way where it is the fact's own, instead of contradicting what it leans on.
	const startLatest = isDoubtfullyAttested(own) ? laterOf(own.startLatest, startEarliest) : own.startLatest;

	const leaning: Bounds = {
		startEarliest,
		startLatest: earlierOf(startLatest, endLatest),
		endEarliest: laterOf(own.endEarliest, startEarliest),
		endLatest,
		doubtful:
			own.doubtful ||
			(others.after?.doubtful === true && startEarliest !== own.startEarliest) ||
			(others.before?.doubtful === true && endLatest !== own.endLatest),
	};
	refuseContradiction(leaning, { notBefore, notAfter }, nature);
	return leaning;
}

function isDoubtfullyAttested(bounds: Bounds): boolean {
	return (
		bounds.doubtful &&
		bounds.startEarliest === null &&
		bounds.endLatest === null &&
		bounds.startLatest !== null &&
		bounds.startLatest === bounds.endEarliest
	);
}

function refuseContradiction(
	bounds: Bounds,
	limits: { readonly notBefore: Day | null; readonly notAfter: Day | null },
	nature: Nature,
): void {
	const { startEarliest, startLatest, endEarliest, endLatest } = bounds;
	const startPossible = startEarliest === null || startLatest === null || startEarliest <= startLatest;
	const endPossible = endEarliest === null || endLatest === null || endEarliest <= endLatest;
	if (startPossible && endPossible) return;
	const [begin, end] = nature === "STATE" ? ["begin", "end"] : ["happen", "happen"];
	const reasons = [
		limits.notBefore === null ? null : `${begin} before ${limits.notBefore}, by what it comes after`,
		limits.notAfter === null ? null : `${end} after ${limits.notAfter}, by what it comes before`,
	].filter((reason) => reason !== null);
	throw new PeriodError(
		`no day is left: it cannot ${reasons.join(", nor ")}, and its own dates say otherwise; correct them, or leave out what it leans on`,
	);
}

/** The days that a date or a set may mean; for publication dates and attested days. @throws PeriodError */
export function spanOfText(text: string): Span {
	const period = parsePeriod(text);
	if (period.form === "date") return spanOf(period.date);
	if (period.form === "between") return { first: spanOf(period.from).first, last: spanOf(period.to).last };
	throw new PeriodError(`"${text}" is an interval, where one day, however vague, is meant; write it as [a..b]`);
}

/**
 * Of a vague attested day it is sure only that some day of it is meant, and not which. Both bounds are the earliest
 * that it can be, and `doubtful` keeps them from making anything certain, on whatever day it is asked.
 */
function attestedBounds(text: string, nature: Nature): Bounds {
	if (nature === "OCCURRENCE") {
		throw new PeriodError(
			`"${text}" is an attested day, but what happens does not hold on a day; write its period, such as /${text}`,
		);
	}
	const { first, last } = spanOfText(text);
	return {
		...UNBOUNDED,
		startLatest: first,
		endEarliest: first,
		doubtful: first !== last || isUncertain(parsePeriod(text)),
	};
}

function periodBounds(period: Period, nature: Nature, lastAttested: Day | null): Bounds {
	const doubtful = isUncertain(period);
	switch (period.form) {
		case "date":
			return within(spanOf(period.date), doubtful);
		case "between":
			return within({ first: spanOf(period.from).first, last: spanOf(period.to).last }, doubtful);
		case "interval":
			return fromTo(spanOf(period.start), spanOf(period.end), doubtful);
		case "ongoing": {
			const start = spanOf(period.start);
			return {
				startEarliest: start.first,
				startLatest: start.last,
				endEarliest: laterOf(start.first, lastAttested),
				endLatest: null,
				doubtful,
			};
		}
		case "endUnknown": {
			const { first, last } = spanOf(period.start);
			return { startEarliest: first, startLatest: last, endEarliest: first, endLatest: null, doubtful };
		}
		case "startUnknown": {
			const { first, last } = spanOf(period.end);
			// A state ends within it; something that happened had happened by then, however long before.
			const endEarliest = nature === "STATE" ? first : null;
			return { startEarliest: null, startLatest: last, endEarliest, endLatest: last, doubtful };
		}
	}
}

function within({ first, last }: Span, doubtful: boolean): Bounds {
	return { startEarliest: first, startLatest: last, endEarliest: first, endLatest: last, doubtful };
}

/** Where one end is vaguer than the other, they narrow each other: nothing ends before it starts. */
function fromTo(start: Span, end: Span, doubtful: boolean): Bounds {
	return {
		startEarliest: start.first,
		startLatest: earlierOf(start.last, end.last),
		endEarliest: laterOf(end.first, start.first),
		endLatest: end.last,
		doubtful,
	};
}
