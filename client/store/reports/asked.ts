import { foldRepeated, listText } from "../../../model/report/list-text.ts";
import type { ParameterValue, ReportParameter } from "../../../model/report/parameter.ts";
import { isLanguage, type Language } from "../language.ts";

/** What a report is asked with: the same in its page's address and in those of its files. */
export interface Asked {
	/** As text, by the names of parameters; what is not there has its default. */
	readonly given: ReadonlyMap<string, string>;
	/** Rows at most, as it is written; null where nothing is asked for. */
	readonly limit: string | null;
	/** The language of whoever made the link. */
	readonly language: Language | null;
}

/** Rows at most where nothing is asked for, and whatever is asked for. */
export const rowLimits = { usual: 1_000, most: 100_000 } as const;

/** What the query of an address asks. */
export function readAsked(query: string): Asked {
	// The data that a link cites is no parameter: the page says where it is not the data that is here.
	const { limit = null, lang, data: _cited, ...given } = Object.fromEntries(foldRepeated(new URLSearchParams(query)));
	return { given: new Map(Object.entries(given)), limit, language: isLanguage(lang) ? lang : null };
}

/** The query that asks it, without `?`; ids and lists stay readable. */
export function writeAsked({ given, limit, language }: Asked): string {
	const pairs = [
		...given,
		...(limit === null ? [] : [["limit", limit] as const]),
		...(language === null ? [] : [["lang", language] as const]),
	];
	return pairs.map(([name, value]) => `${encodeURIComponent(name)}=${readable(value)}`).join("&");
}

const readable = (text: string): string =>
	encodeURIComponent(text).replaceAll("%2F", "/").replaceAll("%2C", ",").replaceAll("%3A", ":");

/** A value as an address and a form's field have it. */
export function textOf(value: ParameterValue): string {
	if (value === null) return "";
	return Array.isArray(value) ? listText(value.map(textOf)) : String(value);
}

/** What stands in the field of each parameter: what is given, else its default. */
export function fieldTexts(parameters: readonly ReportParameter[], { given }: Asked): ReadonlyMap<string, string> {
	return new Map(parameters.map(({ name, default: usual }) => [name, given.get(name) ?? textOf(usual)]));
}

/** What is asked by these fields: only what differs from the defaults. */
export function askedBy(
	parameters: readonly ReportParameter[],
	texts: ReadonlyMap<string, string>,
	limit: string,
): Asked {
	const given = parameters.flatMap(({ name, default: usual }): [string, string][] => {
		const text = (texts.get(name) ?? "").trim();
		return text === textOf(usual) ? [] : [[name, text]];
	});
	const wanted = limit.trim();
	return {
		given: new Map(given),
		limit: wanted === "" || wanted === String(rowLimits.usual) ? null : wanted,
		language: null,
	};
}

/** The same, asked with another value of one parameter. */
export function askedWith(query: string, name: string, text: string): string {
	const asked = readAsked(query);
	return writeAsked({ ...asked, given: new Map([...asked.given, [name, text]]) });
}

/** How many rows are asked for. What no number can be read from is for the server to refuse. */
export function limitOf(text: string | null): number {
	if (text === null) return rowLimits.usual;
	const number = Number(text);
	return Number.isInteger(number) && Math.abs(number) < 2 ** 31 ? number : 0;
}
