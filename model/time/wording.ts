import type { Language, Style } from "./calendar-words.ts";
import { nameOf } from "./calendar-words.ts";
import { calendarDate, lastDayOfMonth } from "./day.ts";
import { isUncertain, type Period, parsePeriod } from "./edtf.ts";
import { PeriodError } from "./period-error.ts";
import { namesOfEnds, type Phrases } from "./phrases.ts";
import { englishPhrases } from "./phrases-en.ts";
import { frenchPhrases } from "./phrases-fr.ts";
import { type Span, spanOf, type VagueDate } from "./span.ts";
import { undated } from "./state.ts";
import type { Dated, Day } from "./types.ts";

export { formatDay, type Language } from "./calendar-words.ts";

/** A fact's period: what a person wrote, where there is something, and what follows from it. */
export interface WrittenPeriod extends Dated {
	/** EDTF. */
	readonly text: string | null;
	/** EDTF. */
	readonly attested: string | null;
}

/** A period in words, as precise as it is and no more: "between 11 Mar and 10 Sep 2019", "in 2015", "no date given". */
export function formatPeriod(period: WrittenPeriod, language: Language): string {
	const phrases = phrasesOf({ language, months: "long" });
	const written = readOrNull(period.attested ?? period.text);
	if (written === null || narrowed(written, period))
		return period.doubtful ? phrases.unsure(ofBounds(period, phrases)) : ofBounds(period, phrases);
	const words = period.attested === null ? inWords(written, period, phrases) : attestedInWords(written, phrases);
	return isUncertain(written) ? phrases.unsure(words) : words;
}

/** The same in as few words as there is room for under a node or in brackets: "2015", "Mar–Sep 2019", "since 9 Mar 2023". */
export function formatPeriodBriefly(period: WrittenPeriod, language: Language): string {
	const style: Style = { language, months: "short" };
	const phrases = phrasesOf(style);
	if (undated(period)) return phrases.noDateBriefly;
	const written = readOrNull(period.attested ?? period.text);
	if (written === null) return `${ofBounds(period, phrases)}${period.doubtful ? "?" : ""}`;
	if (narrowed(written, period)) {
		const span = formatSpanBriefly(period.startEarliest, period.endLatest, "whole", language);
		return `${span ?? phrases.noDateBriefly}${period.doubtful ? "?" : ""}`;
	}
	const words = period.attested === null ? briefly(written, period, phrases, style) : attestedInWords(written, phrases);
	return isUncertain(written) ? `${words}?` : words;
}

/**
 * Beside what is still open, until when it is attested: "last attested April 2023"; null where it is not open or
 * nothing attests it after its start. To the month, because the day is often that of a vague publication date.
 */
export function formatLastAttested(period: WrittenPeriod, language: Language): string | null {
	const phrases = phrasesOf({ language, months: "long" });
	if (period.attested !== null) return formatPeriod(period, language);
	const { startEarliest, endEarliest, endLatest } = period;
	if (period.nature !== "STATE" || endLatest !== null || endEarliest === null || endEarliest === startEarliest)
		return null;
	return phrases.lastAttested(monthOf(endEarliest));
}

/**
 * The days between two bounds as briefly as `formatPeriodBriefly`: "2018", "Mar–Sep 2019", "by 2018"; null where there are none.
 * @param of what lies there: a start that may be late, an end that may not have come, or all of what happened
 */
export function formatSpanBriefly(
	first: Day | null,
	last: Day | null,
	of: "start" | "end" | "whole",
	language: Language,
): string | null {
	const style: Style = { language, months: "short" };
	const phrases = phrasesOf(style);
	if (first !== null && last !== null) {
		const whole = wholeUnit({ first, last });
		if (whole !== null) return nameOf(whole, style);
		const { from, to } = endsOf({ first, last });
		return brieflyBetween(monthAtMost(from), monthAtMost(to), style, phrases);
	}
	if (first !== null) return of === "end" ? phrases.lastAttested(monthOf(first)) : phrases.notBefore(fromDay(first));
	return last === null ? null : phrases.by(toDay(last));
}

const PLAIN = { approximate: false, uncertain: false } as const;

function phrasesOf(style: Style): Phrases {
	return style.language === "fr" ? frenchPhrases(style) : englishPhrases(style);
}

/** What is written only to have happened by a day, and after something else: its bounds say more than its text. */
function narrowed(written: Period, { nature, startEarliest }: Dated): boolean {
	return written.form === "startUnknown" && nature === "OCCURRENCE" && startEarliest !== null;
}

/** What cannot be read is told by its bounds instead. */
function readOrNull(text: string | null): Period | null {
	if (text === null) return null;
	try {
		return parsePeriod(text);
	} catch (error) {
		if (error instanceof PeriodError) return null;
		throw error;
	}
}

function inWords(period: Period, { nature }: Dated, phrases: Phrases): string {
	switch (period.form) {
		case "date":
			return phrases.when(period.date, nature);
		case "between":
			return spanInWords({ first: spanOf(period.from).first, last: spanOf(period.to).last }, nature, phrases, period);
		case "interval":
			return phrases.fromTo(period.start, period.end);
		case "ongoing":
			return phrases.since(period.start);
		case "endUnknown":
			return phrases.endUnknown(period.start);
		case "startUnknown":
			return nature === "STATE" ? phrases.until(period.end) : phrases.by(period.end);
	}
}

function attestedInWords(period: Period, phrases: Phrases): string {
	if (period.form === "date") return phrases.lastAttested(period.date);
	if (period.form === "between") return phrases.lastAttestedBetween(period.from, period.to);
	return phrases.noDate;
}

function briefly(period: Period, dated: Dated, phrases: Phrases, style: Style): string {
	const named = (date: VagueDate) => `${date.approximate ? phrases.about : ""}${nameOf(date, style)}`;
	switch (period.form) {
		case "date":
			return named(period.date);
		case "between": {
			const whole = wholeUnit({ first: spanOf(period.from).first, last: spanOf(period.to).last });
			if (whole !== null) return named(whole);
			return brieflyBetween(monthAtMost(period.from), monthAtMost(period.to), style, phrases);
		}
		case "interval":
			return dashed(period.start, period.end, style, phrases);
		default:
			return inWords(period, dated, phrases);
	}
}

/** Two months, years or seasons, once where they are the same. */
function brieflyBetween(from: VagueDate, to: VagueDate, style: Style, phrases: Phrases): string {
	if (nameOf(from, style) !== nameOf(to, style)) return dashed(from, to, style, phrases);
	return `${to.approximate ? phrases.about : ""}${nameOf(to, style)}`;
}

function dashed(first: VagueDate, last: VagueDate, style: Style, phrases: Phrases): string {
	const [firstName, lastName] = namesOfEnds(first, last, style);
	const ends = [
		`${first.approximate ? phrases.about : ""}${firstName}`,
		`${last.approximate ? phrases.about : ""}${lastName}`,
	];
	return ends.join(/\s/.test(ends[0] ?? "") ? " – " : "–");
}

/** A day as its month: briefly said, a set of days is as vague as its months. */
function monthAtMost(date: VagueDate): VagueDate {
	return date.unit === "day" ? { ...date, unit: "month" } : date;
}

/** Where nothing was written: what leans on another fact has only its bounds. */
function ofBounds(period: Dated, phrases: Phrases): string {
	if (undated(period)) return phrases.noDate;
	const { startEarliest, startLatest, endEarliest, endLatest, nature } = period;
	if (startEarliest !== null && endLatest !== null) {
		return spanInWords({ first: startEarliest, last: endLatest }, nature, phrases);
	}
	if (startEarliest !== null) return phrases.notBefore(fromDay(startEarliest));
	if (endLatest !== null) return nature === "STATE" ? phrases.until(toDay(endLatest)) : phrases.by(toDay(endLatest));
	const attested = endEarliest ?? startLatest;
	return attested === null ? phrases.noDate : phrases.lastAttested(asDay(attested));
}

function spanInWords(
	span: Span,
	nature: Dated["nature"],
	phrases: Phrases,
	written: { readonly from: VagueDate; readonly to: VagueDate } = endsOf(span),
): string {
	const whole = wholeUnit(span);
	return whole === null ? phrases.between(written.from, written.to, nature) : phrases.when(whole, nature);
}

/** The two ends of a span, in one unit where they lie in one year. */
function endsOf({ first, last }: Span): { readonly from: VagueDate; readonly to: VagueDate } {
	const [from, to] = [fromDay(first), toDay(last)];
	if (from.year !== to.year || from.unit === to.unit) return { from, to };
	if (from.unit === "day" || to.unit === "day") return { from: asDay(first), to: asDay(last) };
	return { from: monthOf(first), to: monthOf(last) };
}

/** The day, month or year that a span is, from its first day to its last; null where it is none. */
function wholeUnit({ first, last }: Span): VagueDate | null {
	if (first === last) return asDay(first);
	const [from, to] = [fromDay(first), toDay(last)];
	if (from.year !== to.year || from.unit === "day" || to.unit === "day") return null;
	if (from.unit === "year" && to.unit === "year") return from;
	return first.slice(0, 7) === last.slice(0, 7) ? monthOf(first) : null;
}

function asDay(day: Day): VagueDate {
	return { unit: "day", ...calendarDate(day), ...PLAIN };
}

function monthOf(day: Day): VagueDate {
	const { year, month } = calendarDate(day);
	return { unit: "month", year, month, ...PLAIN };
}

/** A first day: that of a year or month says no more than the year or month does. */
function fromDay(day: Day): VagueDate {
	if (day.endsWith("-01-01")) return { unit: "year", year: calendarDate(day).year, ...PLAIN };
	return day.endsWith("-01") ? monthOf(day) : asDay(day);
}

/** A last day, likewise. */
function toDay(day: Day): VagueDate {
	const { year, month } = calendarDate(day);
	if (day.endsWith("-12-31")) return { unit: "year", year, ...PLAIN };
	return day === lastDayOfMonth(year, month) ? monthOf(day) : asDay(day);
}
