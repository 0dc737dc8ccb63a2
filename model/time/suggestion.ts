import { isDay } from "./day.ts";

const MONTHS: readonly (readonly string[])[] = [
	["january", "jan", "janvier", "janv"],
	["february", "feb", "fevrier", "fevr", "fev"],
	["march", "mar", "mars"],
	["april", "apr", "avril", "avr"],
	["may", "mai"],
	["june", "jun", "juin"],
	["july", "jul", "juillet", "juil"],
	["august", "aug", "aout"],
	["september", "sept", "sep", "septembre"],
	["october", "oct", "octobre"],
	["november", "nov", "novembre"],
	["december", "dec", "decembre"],
];
const SEASON_NAMES: Readonly<Record<string, string>> = {
	spring: "21",
	printemps: "21",
	summer: "22",
	ete: "22",
	autumn: "23",
	fall: "23",
	automne: "23",
};

const WINTERS: ReadonlySet<string> = new Set(["winter", "hiver"]);

/** The winters that the name of a year may mean, as sets. */
export function wintersOf(year: number): string {
	const padded = (number: number) => String(number).padStart(4, "0");
	const from = (first: number) => `[${padded(first)}-12-01..${padded(first + 1)}-03-21]`;
	if (year <= 1) return from(1);
	return year >= 9999 ? from(9998) : `${from(year - 1)} or ${from(year)}, whichever is meant`;
}

/** What a date that is no EDTF was probably meant to be, in EDTF; null where it cannot be told. */
export function suggestDate(text: string): string | null {
	const plain = text
		.normalize("NFD")
		.replace(/\p{Mn}/gu, "")
		.toLowerCase()
		.replace(/[,.]\s+|\s+/g, " ")
		.trim();
	const about = /^(?:about|around|circa|c|ca|env|environ|vers)[ .]\s*(.+)$/.exec(plain)?.[1];
	if (about !== undefined) {
		const date = suggestPlain(about);
		return date === null ? null : `${date}~`;
	}
	return suggestPlain(plain);
}

/** What a whole period that is no EDTF was probably meant to be; null where it cannot be told. */
export function suggestPeriod(text: string): string | null {
	const plain = text.trim();
	const compact = plain.replace(/\s*(\/|\.\.|\[|\])\s*/g, "$1");
	if (compact !== text && /^[[\d]/.test(compact) && /[/[]/.test(compact)) return compact;
	const slashed = /^(\d{1,4})\/(\d{1,2})\/(\d{1,4})$/.exec(plain);
	if (slashed !== null) return suggestDate(plain);
	const range = /^(\d{4}(?:-\d\d){0,2})\s*(?:[–—]|\s-\s|\bto\b|\bà\b|\.\.)\s*(\d{4}(?:-\d\d){0,2})$/u.exec(plain);
	const years = range ?? /^(\d{4})-(\d{4})$/.exec(plain);
	if (years !== null) return `${years[1]}/${years[2]}`;
	const open = /^(.+?)\s*(?:\/|–|—|-| to )\s*(?:now|today|present|ongoing|open)$/i.exec(plain)?.[1];
	const since = open ?? /^(?:since|from|depuis)\s+(.+)$/i.exec(plain)?.[1];
	if (since !== undefined) return around(since, "", "/..");
	const until = /^(?:until|till|up to|by|jusqu'en|jusqu'à)\s+(.+)$/i.exec(plain)?.[1];
	if (until !== undefined) return around(until, "/", "");
	return suggestDate(plain);
}

function around(date: string, before: string, after: string): string | null {
	const suggestion = suggestDate(date);
	return suggestion === null ? null : `${before}${suggestion}${after}`;
}

function suggestPlain(text: string): string | null {
	if (/^\d{4}$/.test(text)) return text === "0000" ? null : text;
	const yearFirst = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(text);
	if (yearFirst !== null) return assemble(yearFirst[1], yearFirst[2], yearFirst[3]);
	const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
	if (compact !== null) return assemble(compact[1], compact[2], compact[3]);
	const yearLast = /^(\d{1,2})([-/. ])(\d{1,2})[-/. ](\d{4})$/.exec(text);
	if (yearLast !== null) {
		const [, first, separator, second, year] = yearLast;
		const dayFirst = assemble(year, second, first);
		const monthFirst = separator === "." ? null : assemble(year, first, second);
		if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
		return `${dayFirst} or ${monthFirst}, whichever is meant`;
	}
	const monthLast = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
	if (monthLast !== null) return assemble(monthLast[2], monthLast[1], undefined);
	return suggestNamed(text);
}

function suggestNamed(text: string): string | null {
	const words = text.split(" ");
	const year = words.find((word) => /^\d{4}$/.test(word));
	const rest = words.filter((word) => word !== year);
	const [first = "", second] = rest;
	if (year === undefined || rest.length === 0 || rest.length > 2) return null;
	if (WINTERS.has(first) && second === undefined) return wintersOf(Number(year));
	const season = SEASON_NAMES[first];
	if (season !== undefined) return second === undefined ? `${year}-${season}` : null;
	const named = rest.find((word) => monthNumber(word) > 0);
	const other = rest.find((word) => word !== named);
	if (named === undefined) return null;
	const day = other === undefined ? undefined : /^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(other)?.[1];
	if (other !== undefined && day === undefined) return null;
	return assemble(year, String(monthNumber(named)), day);
}

function monthNumber(word: string): number {
	const name = word.replace(/\.$/, "");
	return MONTHS.findIndex((names) => names.includes(name)) + 1;
}

/** The date of its parts, where it exists. */
function assemble(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
	if (year === undefined || month === undefined) return null;
	const text = `${year}-${month.padStart(2, "0")}`;
	const whole = `${text}-${(day ?? "1").padStart(2, "0")}`;
	if (!isDay(whole)) return null;
	return day === undefined ? text : whole;
}
