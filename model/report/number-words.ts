import type { Language } from "../time/wording.ts";

/** A number as it is written in a language, with all of its digits: `1,000,000.5`. */
export function formatAmount(value: number | string, language: Language): string {
	if (typeof value === "string" && !/^-?\d+(\.\d+)?$/.test(value)) return value;
	// As text it keeps digits that a number would lose.
	return new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(value as Intl.StringNumericLiteral);
}
