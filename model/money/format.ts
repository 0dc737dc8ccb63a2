import type { Words } from "../vocabulary/types.ts";

/** How far a stated amount is meant. */
export type Precision = "EXACT" | "APPROXIMATE" | "AT_LEAST" | "AT_MOST" | "UNKNOWN";

export const isPrecision = (value: unknown): value is Precision => typeof value === "string" && value in MARKS;

/** Currencies whose sign means one of them alone, as everybody reads it; others are written as the language does. */
const PLAIN_SIGN: ReadonlySet<string> = new Set(["USD", "EUR", "GBP"]);
const MARKS: Record<Precision, string> = { EXACT: "", APPROXIMATE: "~", AT_LEAST: "≥ ", AT_MOST: "≤ ", UNKNOWN: "" };
const NOT_STATED: Words = { en: "amount not stated", fr: "montant non précisé" };
/** French has no short word above the milliard that is not read as an English billion. */
const SCALES: Record<keyof Words, readonly { readonly size: number; readonly word: string }[]> = {
	en: [
		{ size: 1e3, word: "k" },
		{ size: 1e6, word: "M" },
		{ size: 1e9, word: "bn" },
		{ size: 1e12, word: "tn" },
	],
	fr: [
		{ size: 1e3, word: "k" },
		{ size: 1e6, word: "M" },
		{ size: 1e9, word: "Md" },
	],
};
const SIGNIFICANT_DIGITS = 3;
/** Below it, a figure is short enough as it is. */
const SHORT = 10_000;
const NO_BREAK_SPACE = "\u00a0";

/**
 * An amount as short as it may be said: "$1bn", "~$100M", "≥ 10,000", « 1 Md $ »; "?" where none is stated.
 * Rounded to three figures; `fullAmount` has them all.
 * @param amount a decimal number
 * @param currency ISO 4217; null for what is no money, which is shortened from a million on
 */
export function compactAmount(
	amount: string | number | null,
	currency: string | null,
	precision: Precision,
	language: keyof Words,
): string {
	if (amount === null || precision === "UNKNOWN") return "?";
	const value = Number(amount);
	if (!Number.isFinite(value)) return "?";
	const size = Math.abs(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
	const scale =
		size < (currency === null ? 1e6 : SHORT) ? undefined : SCALES[language].findLast((each) => each.size <= size);
	if (scale === undefined) return fullAmount(amount, currency, precision, language);

	const figures = new Intl.NumberFormat(language, { maximumSignificantDigits: SIGNIFICANT_DIGITS }).format(
		Math.abs(value) / scale.size,
	);
	const scaled = language === "en" ? `${figures}${scale.word}` : `${figures}${NO_BREAK_SPACE}${scale.word}`;
	const sign = value < 0 ? "-" : "";
	if (currency === null) return `${MARKS[precision]}${sign}${scaled}`;
	const symbol = currencySymbol(currency, language);
	if (language === "fr") return `${MARKS[precision]}${sign}${scaled}${NO_BREAK_SPACE}${symbol}`;
	const gap = /\p{L}$/u.test(symbol) ? NO_BREAK_SPACE : "";
	return `${MARKS[precision]}${sign}${symbol}${gap}${scaled}`;
}

/** An amount with all its figures: "$1,000,000,000", « 1 000 000 000 $ »; in words where none is stated. */
export function fullAmount(
	amount: string | number | null,
	currency: string | null,
	precision: Precision,
	language: keyof Words,
): string {
	if (amount === null || precision === "UNKNOWN") return NOT_STATED[language];
	const digits = String(amount);
	if (!isDecimal(digits)) return NOT_STATED[language];
	const format = new Intl.NumberFormat(language, {
		...(currency === null
			? {}
			: { style: "currency", currency, currencyDisplay: PLAIN_SIGN.has(currency) ? "narrowSymbol" : "symbol" }),
		minimumFractionDigits: currency !== null && /\.\d*[1-9]/.test(digits) ? 2 : 0,
		maximumFractionDigits: 20,
	});
	return `${MARKS[precision]}${format.format(digits)}`;
}

/** A figure that stands in words already, with the mark of how far it is meant: "~10". */
export const withMark = (text: string, precision: Precision): string => `${MARKS[precision]}${text}`;

function currencySymbol(currency: string, language: keyof Words): string {
	const currencyDisplay = PLAIN_SIGN.has(currency) ? "narrowSymbol" : "symbol";
	const parts = new Intl.NumberFormat(language, { style: "currency", currency, currencyDisplay }).formatToParts(0);
	return parts.find(({ type }) => type === "currency")?.value ?? currency;
}

/** A number as text, which is formatted with all its digits, however many. */
function isDecimal(text: string): text is `${number}` {
	return /^-?\d+(\.\d+)?$/.test(text);
}
