import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EntityDeal, moneyTotals } from "../../../client/store/dossier/money-totals.ts";
import { sumDecimals } from "../../../model/money/sum.ts";

const deal: fc.Arbitrary<EntityDeal> = fc.record({
	given: fc.boolean(),
	together: fc.boolean(),
	kind: fc.constantFrom("pledge", "donation"),
	standing: fc.constantFrom("CONFIRMED" as const, "REPORTED" as const, "CLAIMED" as const),
	amount: fc.option(fc.constantFrom("1", "2.5", "1000000000", "0.05")),
	currency: fc.constantFrom("USD", "EUR"),
	precision: fc.constantFrom(
		"EXACT" as const,
		"APPROXIMATE" as const,
		"AT_LEAST" as const,
		"AT_MOST" as const,
		"UNKNOWN" as const,
	),
});

describe("the totals of an entity's deals", () => {
	it("count every deal once", () => {
		fc.assert(
			fc.property(fc.array(deal), (deals) => {
				expect(moneyTotals(deals).reduce((all, one) => all + one.deals, 0)).toBe(deals.length);
			}),
		);
	});

	it("never add across direction, kind, basis, currency, company or bound", () => {
		fc.assert(
			fc.property(fc.array(deal, { minLength: 1 }), (deals) => {
				for (const total of moneyTotals(deals)) {
					if (total.amount === null) continue;
					const { given, together, kind, standing, currency, precision } = total;
					const bound = (one: EntityDeal["precision"]) => (one === "AT_LEAST" || one === "AT_MOST" ? one : "");
					const alike = deals.filter(
						(one) =>
							one.amount !== null &&
							one.precision !== "UNKNOWN" &&
							one.given === given &&
							one.together === together &&
							one.kind === kind &&
							one.standing === standing &&
							one.currency === currency &&
							bound(one.precision) === bound(precision),
					);
					expect(total.deals).toBe(alike.length);
					expect(Number(total.amount)).toBeCloseTo(
						alike.reduce((all, one) => all + Number(one.amount), 0),
						6,
					);
				}
			}),
		);
	});

	it("are no more exact than what they are made of, and say nothing of what is not stated", () => {
		const one: EntityDeal = {
			given: true,
			together: false,
			kind: "donation",
			standing: "REPORTED",
			amount: "100",
			currency: "USD",
			precision: "EXACT",
		};
		expect(moneyTotals([one, { ...one, precision: "APPROXIMATE" }])).toMatchObject([
			{ amount: "200", precision: "APPROXIMATE", deals: 2 },
		]);
		expect(moneyTotals([one, { ...one, amount: null }])).toMatchObject([
			{ amount: "100", deals: 1 },
			{ amount: null, deals: 1 },
		]);
	});
});

it("decimal numbers are summed with all their digits", () => {
	expect(sumDecimals([])).toBe("0");
	expect(sumDecimals(["0.1", "0.2"])).toBe("0.3");
	expect(sumDecimals(["9007199254740993", "0.5", "-0.50"])).toBe("9007199254740993");
	expect(() => sumDecimals(["1e3"])).toThrow(RangeError);
	const whole = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
	fc.assert(
		fc.property(fc.array(whole), (numbers) => {
			expect(sumDecimals(numbers.map(String))).toBe(String(numbers.reduce((a, b) => a + b, 0n)));
		}),
	);
});
