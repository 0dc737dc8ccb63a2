import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths } from "../../../../model/time/day.ts";
import { durationBetween, durationInWords } from "../../../../model/time/duration.ts";

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("1990-01-01", days));
const words = (one: string, other: string, language: "en" | "fr" = "en") =>
	durationInWords(durationBetween(one, other), language);

describe("The time between two days", () => {
	it("leads from the first to the last: so many months, then so many days", () => {
		fc.assert(
			fc.property(day, day, (one, other) => {
				const [first = "", last = ""] = [one, other].sort();
				const { months, days } = durationBetween(one, other);
				expect(addDays(addMonths(first, months), days)).toBe(last);
				expect(months).toBeGreaterThanOrEqual(0);
				expect(days).toBeGreaterThanOrEqual(0);
				expect(days).toBeLessThan(31);
				expect(durationBetween(other, one)).toEqual({ months, days });
			}),
		);
	});

	it("is said by its two largest units, rounded to the smaller of them", () => {
		expect(words("2016-01-01", "2019-09-30")).toBe("3 years, 9 months");
		expect(words("2016-01-01", "2019-09-30", "fr")).toBe("3 ans, 9 mois");
		expect(words("2018-12-31", "2019-12-31")).toBe("1 year");
		expect(words("2018-01-05", "2018-12-31")).toBe("1 year");
		expect(words("2019-03-11", "2019-04-13")).toBe("1 month, 2 days");
		expect(words("2020-02-28", "2020-02-29")).toBe("1 day");
		expect(words("2015-01-01", "2018-03-10")).toBe("3 years, 2 months");
		expect(words("2019-01-01", "2019-01-01")).toBe("0 days");
		expect(words("2019-01-01", "2019-01-01", "fr")).toBe("0 jour");
	});
});
