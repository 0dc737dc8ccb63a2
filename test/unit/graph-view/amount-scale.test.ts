import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountScales } from "../../../client/graph-view/amount-scale.ts";

const deal = (id: string, amount: string | null, currency: string | null, precision = "EXACT") =>
	({ id, label: "FUNDING", money: { amount, currency, precision } }) as const;

const amounts = fc.array(
	fc.record({ amount: fc.integer({ min: 0, max: 1_000_000_000 }), currency: fc.constantFrom("USD", "EUR", null) }),
	{ maxLength: 30 },
);

describe("deals as large as their amounts", () => {
	it("are ordered by their amounts within a currency, between the usual size and five times its area", () => {
		fc.assert(
			fc.property(amounts, (all) => {
				const scales = amountScales(all.map(({ amount, currency }, n) => deal(`${n}`, String(amount), currency)));
				expect(scales.size).toBe(all.length);
				for (const [n, one] of all.entries()) {
					const scale = scales.get(`${n}`) ?? Number.NaN;
					expect(scale).toBeGreaterThanOrEqual(1);
					expect(scale).toBeLessThanOrEqual(Math.sqrt(5));
					for (const [m, other] of all.entries())
						if (one.currency === other.currency && one.amount < other.amount)
							expect(scale).toBeLessThan(scales.get(`${m}`) ?? Number.NaN);
				}
			}),
		);
	});

	it("do not depend on amounts in other currencies", () => {
		fc.assert(
			fc.property(amounts, fc.constantFrom("USD", "EUR", null), (all, currency) => {
				const nodes = all.map((each, n) => deal(`${n}`, String(each.amount), each.currency));
				const alone = amountScales(nodes.filter((_, n) => all[n]?.currency === currency));
				const together = amountScales(nodes);
				for (const [id, scale] of alone) expect(together.get(id)).toBe(scale);
			}),
		);
	});

	it("are as large as usual where no amount is stated, as is whatever is no deal", () => {
		const person = { id: "p", label: "PERSON", money: null } as const;
		const nodes = [deal("none", null, "USD"), deal("vague", "5", "USD", "UNKNOWN"), deal("odd", "much", "USD"), person];
		expect(amountScales(nodes).size).toBe(0);
	});
});
