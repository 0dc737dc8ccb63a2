import { expect, it } from "vitest";
import { moneyOf } from "../../../../model/money/counted.ts";

it("an attribute that is money says how much, as exactly as its source; what else is counted its value says", () => {
	expect(moneyOf("30000000000", "USD", "EXACT", "en")).toBe("$30bn");
	expect(moneyOf("30000000000", "USD", "APPROXIMATE", "fr")).toBe("~30\u00a0Md\u00a0$");
	expect(moneyOf("1000000000000", "parameters", "EXACT", "en")).toBeNull();
	expect(moneyOf(null, "USD", "EXACT", "en")).toBeNull();
});
