import { isDay, lastDayOfMonth } from "../../model/time/day.ts";
import { type Period, parsePeriod } from "../../model/time/edtf.ts";
import { PeriodError } from "../../model/time/period-error.ts";
import { type Span, spanOf } from "../../model/time/span.ts";
import { suggestPeriod } from "../../model/time/suggestion.ts";
import type { Day } from "../../model/time/types.ts";
import type { ShownPeriod } from "./scene-types.ts";

/** Why a text is no date: what is wrong, where in it (from 1), and what would be right, as far as it can be told. */
export interface TimeFault {
	readonly kind: "empty" | "backwards" | "noSuchDay" | "noSuchMonth" | "outOfRange" | "openEnd" | "notEdtf";
	readonly text: string;
	readonly column: number;
	readonly instead: readonly string[];
}

export type ReadTime =
	| { readonly time: Day | ShownPeriod; readonly fault: null }
	| { readonly time: null; readonly fault: TimeFault };

/**
 * A date or a period as a reader may type it: EDTF (2019-09-30, 2018-02, 2015/2018, 2015/.. up to today, 2018-23 for
 * autumn), or a day as 30/9/2019, 30.9.2019 or 2019-9-3. What is vague is the period of all the days that it may be.
 */
export function readTime(typed: string, today: Day): ReadTime {
	const text = typed.trim();
	const fault = (kind: TimeFault["kind"], column: number, instead: readonly string[]): ReadTime => ({
		time: null,
		fault: { kind, text, column: Math.max(1, column), instead: instead.filter((each) => readable(each, today)) },
	});
	const day = dayAsWritten(text);
	if (day !== null) {
		if (day.startsWith("0000")) return fault("outOfRange", 1, []);
		if (isDay(day)) return { time: day, fault: null };
		return fault("noSuchDay", text.length - 1, nearestDay(day));
	}
	try {
		const span = spanOfPeriod(parsePeriod(text), today);
		if (span === null) return fault("openEnd", text.startsWith("/") ? 1 : text.length, closed(text, today));
		const { first: from, last: to } = span;
		return { time: from === to ? from : { from, to }, fault: null };
	} catch (error) {
		if (error instanceof PeriodError) return fault(...faultOf(text, error));
		throw error;
	}
}

/** A day as it is often written, `YYYY-MM-DD` whether it exists or not; null where it is none of these. */
function dayAsWritten(text: string): string | null {
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
	if (iso !== null) return assemble(iso[1], iso[2], iso[3]);
	const dayFirst = /^(\d{1,2})[/. ](\d{1,2})[/. ](\d{4})$/.exec(text);
	return dayFirst === null ? null : assemble(dayFirst[3], dayFirst[2], dayFirst[1]);
}

const assemble = (year = "", month = "", day = "") => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;

function spanOfPeriod(period: Period, today: Day): Span | null {
	switch (period.form) {
		case "date":
			return spanOf(period.date);
		case "between":
			return { first: spanOf(period.from).first, last: spanOf(period.to).last };
		case "interval":
			return { first: spanOf(period.start).first, last: spanOf(period.end).last };
		case "ongoing": {
			const { first } = spanOf(period.start);
			return first <= today ? { first, last: today } : null;
		}
		default:
			return null;
	}
}

function readable(text: string, today: Day): boolean {
	try {
		return spanOfPeriod(parsePeriod(text), today) !== null;
	} catch (error) {
		if (error instanceof PeriodError) return false;
		throw error;
	}
}

/** The first or last day of a month for a day that it does not have. */
function nearestDay(day: string): string[] {
	const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
	if (year < 1 || month < 1 || month > 12) return [];
	return date === 0 ? [`${day.slice(0, -2)}01`] : date > 28 ? [lastDayOfMonth(year, month)] : [];
}

/** The months of a winter for the season that goes over the end of a year; nothing for a month that is none. */
function monthsOf(year: string, month: string): string[] {
	return month === "24" ? [`${year}-12/${String(Number(year) + 1).padStart(4, "0")}-02`] : [];
}

/** A period whose open end is closed. */
function closed(text: string, today: Day): string[] {
	const [from = "", to = ""] = text.split("/");
	return from === "" ? [`${to}/${to}`] : [`${from}/${from > today ? from : today}`];
}

/** What kind of fault it is, where, and what was probably meant. */
function faultOf(text: string, { column }: PeriodError): [TimeFault["kind"], number, readonly string[]] {
	if (text === "") return ["empty", 1, []];
	const [from = "", to = "", ...rest] = text.split("/");
	if (rest.length === 0 && isDate(from) && isDate(to)) return ["backwards", column, [`${to}/${from}`]];
	const absent = text.match(/\d{4}-\d{2}-\d{2}/g)?.find((each) => !isDay(each));
	if (absent !== undefined) return ["noSuchDay", column, nearestDay(absent).map((day) => text.replace(absent, day))];
	const [, year = "", month = ""] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
	if (year > "0000" && month !== "") return ["noSuchMonth", 6, monthsOf(year, month)];
	const meant = suggestPeriod(text)?.replace(/, .*$/, "").split(" or ") ?? [];
	const beyond = meant.length === 0 && /^-\d|^Y-?\d|\d{5,}-|^\d{5,}$|(^|\/)0000/.test(text);
	return [beyond ? "outOfRange" : "notEdtf", column, meant];
}

function isDate(text: string): boolean {
	try {
		return parsePeriod(text).form === "date";
	} catch (error) {
		if (error instanceof PeriodError) return false;
		throw error;
	}
}
