import type { Language } from "../language.ts";

const PER_CENT = "%";

/** Whether figures are parts of a whole, which is a hundred. */
export const isShare = (unit: string | null): boolean => unit === PER_CENT;

/** A currency in words that follow "in": "US dollars"; null for what is none. */
export function currencyInWords(code: string, language: Language): string | null {
	if (!/^[A-Z]{3}$/.test(code)) return null;
	const format = new Intl.NumberFormat(language, { style: "currency", currency: code, currencyDisplay: "name" });
	// Of several, as the words of an amount would be.
	const name = format.formatToParts(2).find(({ type }) => type === "currency")?.value ?? code;
	return name === code ? null : name;
}
