import type { Language } from "../time/wording.ts";
import { compactAmount, isPrecision } from "./format.ts";

/** Whether what is counted is money: a currency by its ISO 4217 code. */
export const isCurrency = (unit: unknown): unit is string => typeof unit === "string" && /^[A-Z]{3}$/.test(unit);

/** The amount of an attribute where it is money: "$30bn". Null for what else is counted, for its value says that in words. */
export function moneyOf(amount: unknown, unit: unknown, precision: unknown, language: Language): string | null {
	if (typeof amount !== "string" || !isCurrency(unit)) return null;
	return compactAmount(amount, unit, isPrecision(precision) ? precision : "UNKNOWN", language);
}
