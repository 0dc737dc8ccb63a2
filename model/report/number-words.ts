import type { Language } from "../time/wording.ts";

/** Each once: to make one takes as long as to write fifty numbers with it. */
const formats = new Map<Language, Intl.NumberFormat>();

function formatOf(language: Language): Intl.NumberFormat {
	const made = formats.get(language) ?? new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
	formats.set(language, made);
	return made;
}

/** A number as it is written in a language, with all of its digits: `1,000,000.5`. */
export function formatAmount(value: number | string, language: Language): string {
	if (typeof value === "string" && !/^-?\d+(\.\d+)?$/.test(value)) return value;
	// As text it keeps digits that a number would lose.
	return formatOf(language).format(value as Intl.StringNumericLiteral);
}
