import { type ParsedDate, parse } from "edtf";
import { daysInMonth } from "./day.ts";
import { PeriodError } from "./period-error.ts";
import { SEASONS, type Season, type VagueDate } from "./span.ts";
import { suggestDate, wintersOf } from "./suggestion.ts";

/** The library's levels 0 to 2, and the qualified seasons that it keeps at 3. */
const LEVEL = 3;
const QUALIFIER = /[~?%]/;

/**
 * One date: a year, month, day or season, with `~`, `?` or `%` (both) after the whole of it.
 * @param column where it begins in the period, from 1
 * @throws PeriodError
 */
export function parseDate(text: string, column: number): VagueDate {
	refuseUnsupported(text, column);
	let parsed: ParsedDate;
	try {
		parsed = parse(text, { level: LEVEL });
	} catch {
		throw notADate(text, column);
	}
	const [year, second, day] = parsed.values;
	if (year === undefined || (parsed.type !== "Date" && parsed.type !== "Season")) throw notADate(text, column);
	if (year < 1 || year > 9999) throw yearOutOfRange(text, column);
	const qualifiers = { approximate: qualifies(parsed.approximate), uncertain: qualifies(parsed.uncertain) };

	if (parsed.type === "Season") return { unit: "season", year, season: seasonOf(second, text, column), ...qualifiers };
	if (second === undefined) return { unit: "year", year, ...qualifiers };
	const month = second + 1;
	if (day === undefined) return { unit: "month", year, month, ...qualifiers };
	if (day > daysInMonth(year, month)) throw noSuchDay(text, column, year, month, day);
	return { unit: "day", year, month, day, ...qualifiers };
}

/** What EDTF has and Chronograph has not, each with what to write instead. */
function refuseUnsupported(text: string, column: number): void {
	const time = text.indexOf("T");
	if (/^-?\d{4}-\d\d-\d\dT/.test(text)) {
		throw new PeriodError(
			`"${text}" has a time of day; days are the finest there is: write ${text.slice(0, time)}`,
			column + time,
		);
	}
	if (/^(-|Y|\d{5,}$|\d{5,}-)/.test(text) && suggestDate(text) === null) throw yearOutOfRange(text, column);
	const unspecified = text.search(/X/i);
	if (unspecified >= 0 && /^[\dX]{4}(-[\dX]{2}){0,2}[~?%]?$/i.test(text)) {
		throw new PeriodError(`"${text}" has digits left open by X; write ${instead(text)}`, column + unspecified);
	}
	if (/^\d{1,3}[~?%]?$/.test(text)) {
		const years = yearsOf(text.replace(QUALIFIER, "").padEnd(4, "X"));
		throw new PeriodError(
			`"${text}" is no year: years have four digits; if a century or decade is meant, write ${years}`,
			column,
		);
	}
	const significant = text.indexOf("S");
	if (/^\d{4}S\d+/.test(text)) {
		throw new PeriodError(
			`"${text}" counts significant digits; write the years it may be as a set, such as [2010..2019]`,
			column + significant,
		);
	}
	const qualifier = text.search(QUALIFIER);
	if (qualifier >= 0 && qualifier < text.length - 1 && /^[\d~?%-]+$/.test(text)) {
		const bare = text.replace(/[~?%]/g, "");
		const whole = /[~%]/.test(text) && /[?%]/.test(text) ? "%" : text[qualifier];
		throw new PeriodError(
			`"${text}" has a qualifier that is not the one at its end; it stands once, after the whole date (~ about, ? unsure, % both): write ${bare}${whole}`,
			column + qualifier,
		);
	}
}

function qualifies(mask: ParsedDate["approximate"]): boolean {
	return mask !== undefined && mask !== false && mask !== 0;
}

function seasonOf(number: number | undefined, text: string, column: number): Season {
	for (const season of ["spring", "summer", "autumn"] as const) if (SEASONS[season] === number) return season;
	if (number === 24) {
		throw new PeriodError(
			`"${text}" is a winter, which lies in two years; write it as a set, ${wintersOf(Number(text.slice(0, 4)))}`,
			column + 5,
		);
	}
	throw new PeriodError(
		`"${text}" has ${number} for a season; 21 is spring, 22 summer, 23 autumn; write anything else as a set, such as [${text.slice(0, 4)}-03-01..${text.slice(0, 4)}-06-21]`,
		column + 5,
	);
}

function notADate(text: string, column: number): PeriodError {
	const shape = /^(\d{4})-(\d{2})(?:-(\d{2}))?[~?%]?$/.exec(text);
	if (shape !== null) {
		const [year, month, day] = [Number(shape[1]), Number(shape[2]), Number(shape[3] ?? 1)];
		if (month < 1 || month > 12) {
			return new PeriodError(
				`"${text}" does not exist: there is no month ${shape[2]}; months are 01 to 12, seasons 21 to 23`,
				column + 5,
			);
		}
		return noSuchDay(text, column, year, month, day);
	}
	const suggestion = suggestDate(text);
	return new PeriodError(
		suggestion === null
			? `"${text}" is no date in EDTF; write a year, month or day such as 2018, 2018-03 or 2018-03-05, a season such as 2018-23 (autumn), an interval such as 2015/2018, or a set such as [2019-03-12..2019-09-10]`
			: `"${text}" is no date in EDTF; write ${suggestion}`,
		column,
	);
}

function noSuchDay(text: string, column: number, year: number, month: number, day: number): PeriodError {
	if (year < 1) return yearOutOfRange(text, column);
	const last = daysInMonth(year, month);
	const monthText = text.slice(0, 7);
	return new PeriodError(
		day < 1
			? `"${text}" does not exist: days begin with 01; write ${monthText} where the day is not known`
			: `"${text}" does not exist: ${monthText} has ${last} days`,
		column + 8,
	);
}

function yearOutOfRange(text: string, column: number): PeriodError {
	return new PeriodError(`"${text}" lies outside the years 0001 to 9999, which are what can be written`, column);
}

/** What to write for a date with `X` in it. */
function instead(text: string): string {
	const bare = text.replace(QUALIFIER, "").toUpperCase();
	const qualifier = QUALIFIER.exec(text)?.[0] ?? "";
	const [year = "", month = "", day = ""] = bare.split("-");
	if (year.includes("X")) return yearsOf(year);
	if (month === "XX") return `${year}${qualifier}`;
	if (month.includes("X")) {
		if (month === "0X") return `[${year}-01..${year}-09]`;
		return month === "1X" ? `[${year}-10..${year}-12]` : `${year}${qualifier}`;
	}
	if (day === "XX") return `${year}-${month}${qualifier}`;
	const days = daysInMonth(Number(year), Number(month));
	const first = Math.max(Number(day.replaceAll("X", "0")), 1);
	const last = Math.min(Number(day.replaceAll("X", "9")), days);
	return first > last
		? `${year}-${month}${qualifier}`
		: `[${year}-${month}-${pad(first, 2)}..${year}-${month}-${pad(last, 2)}]`;
}

function yearsOf(year: string): string {
	const first = Math.max(Number(year.replaceAll("X", "0")), 1);
	return `[${pad(first)}..${year.replaceAll("X", "9")}]`;
}

function pad(number: number, length = 4): string {
	return String(number).padStart(length, "0");
}
