import { describe, expect, it } from "vitest";
import { compactAmount, fullAmount, type Precision } from "../../../../model/money/format.ts";

/** With ordinary spaces where the language has narrow or unbreakable ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("An amount, short", () => {
	it.each<[amount: string, currency: string | null, precision: Precision, english: string, french: string]>([
		["1000000000", "USD", "EXACT", "$1bn", "1 Md $"],
		["100000000", "USD", "APPROXIMATE", "~$100M", "~100 M $"],
		["30000000000", "USD", "EXACT", "$30bn", "30 Md $"],
		["1000000000000", "USD", "AT_MOST", "≤ $1tn", "≤ 1 000 Md $"],
		["2750000", "EUR", "AT_LEAST", "≥ €2.75M", "≥ 2,75 M €"],
		["999999", "USD", "EXACT", "$1M", "1 M $"],
		["999499", "USD", "EXACT", "$999k", "999 k $"],
		["10000", "USD", "EXACT", "$10k", "10 k $"],
		["9999", "USD", "EXACT", "$10k", "10 k $"],
		["5000", "GBP", "EXACT", "£5,000", "5 000 £"],
		["12.5", "USD", "EXACT", "$12.50", "12,50 $"],
		["-5000000", "USD", "EXACT", "-$5M", "-5 M $"],
		["1000000", "CAD", "EXACT", "CA$1M", "1 M $CA"],
		["1000000", "CHF", "EXACT", "CHF 1M", "1 M CHF"],
		["10000", null, "AT_LEAST", "≥ 10,000", "≥ 10 000"],
		["10000", null, "APPROXIMATE", "~10,000", "~10 000"],
		["1000000000000", null, "EXACT", "1tn", "1 000 Md"],
	])("%s %s %s", (amount, currency, precision, english, french) => {
		expect(plain(compactAmount(amount, currency, precision, "en"))).toBe(english);
		expect(plain(compactAmount(amount, currency, precision, "fr"))).toBe(french);
		expect(compactAmount(Number(amount), currency, precision, "en")).toBe(
			compactAmount(amount, currency, precision, "en"),
		);
	});

	it("is a question mark where none is stated", () => {
		expect(compactAmount(null, "USD", "UNKNOWN", "en")).toBe("?");
		expect(compactAmount("5", "USD", "UNKNOWN", "fr")).toBe("?");
		expect(compactAmount("a lot", "USD", "EXACT", "en")).toBe("?");
	});
});

describe("An amount, in full", () => {
	it.each<[amount: string, currency: string | null, precision: Precision, english: string, french: string]>([
		["1000000000", "USD", "EXACT", "$1,000,000,000", "1 000 000 000 $"],
		["100000000", "USD", "APPROXIMATE", "~$100,000,000", "~100 000 000 $"],
		["10000", null, "AT_LEAST", "≥ 10,000", "≥ 10 000"],
		["1234567.5", "USD", "EXACT", "$1,234,567.50", "1 234 567,50 $"],
		["1234567.00", "USD", "EXACT", "$1,234,567", "1 234 567 $"],
		["12345678901234567890.123", null, "EXACT", "12,345,678,901,234,567,890.123", "12 345 678 901 234 567 890,123"],
	])("%s %s %s", (amount, currency, precision, english, french) => {
		expect(plain(fullAmount(amount, currency, precision, "en"))).toBe(english);
		expect(plain(fullAmount(amount, currency, precision, "fr"))).toBe(french);
	});

	it("says where none is stated", () => {
		expect(fullAmount(null, "USD", "UNKNOWN", "en")).toBe("amount not stated");
		expect(fullAmount("1000", "USD", "UNKNOWN", "fr")).toBe("montant non précisé");
	});
});
