import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
	addDays,
	addMonths,
	compareDays,
	daysBetween,
	daysInMonth,
	earlierOf,
	firstDayOfMonth,
	firstDayOfYear,
	isDay,
	lastDayOfMonth,
	lastDayOfYear,
	laterOf,
} from "../../../../model/time/day.ts";
import { shifted } from "./worlds.ts";

// Brute force takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const anyDay = fc
	.record({ year: fc.integer({ min: 1, max: 9999 }), days: fc.integer({ min: 0, max: 364 }) })
	.map(({ year, days }) => shifted(`${String(year).padStart(4, "0")}-01-01`, days));

describe("A day", () => {
	it("is one that exists, in the years 0001 to 9999", () => {
		for (const day of ["0001-01-01", "0044-03-15", "1900-02-28", "1969-12-31", "2000-02-29", "9999-12-31"]) {
			expect(isDay(day), day).toBe(true);
		}
		for (const text of [
			"0000-01-01",
			"1900-02-29",
			"2023-02-30",
			"2023-13-01",
			"2023-00-10",
			"2023-04-00",
			"2023-4-1",
			"20230401",
			"",
			"2023-04-01T00:00",
		]) {
			expect(isDay(text), text).toBe(false);
		}
	});

	it("moves by days as the calendar does, over leap days, centuries and years before 1970 and 100", () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -150_000, max: 150_000 }), (day, by) => {
				const expected = shifted(day, by);
				fc.pre(/^\d{4}-/.test(expected) && !expected.startsWith("0000"));
				expect(addDays(day, by)).toBe(expected);
				expect(daysBetween(day, expected)).toBe(by);
			}),
		);
		expect(addDays("2016-02-28", 1)).toBe("2016-02-29");
		expect(addDays("1900-02-28", 1)).toBe("1900-03-01");
		expect(addDays("0100-01-01", -1)).toBe("0099-12-31");
	});

	it("never leaves the years there are", () => {
		expect(addDays("0001-01-05", -10)).toBe("0001-01-01");
		expect(addDays("9999-12-30", 10)).toBe("9999-12-31");
		expect(addMonths("0001-02-03", -2)).toBe("0001-01-01");
		expect(addMonths("9999-12-03", 1)).toBe("9999-12-31");
	});

	it("moves by months to the same day, or the last where the month is shorter", () => {
		expect(addMonths("2018-01-31", 1)).toBe("2018-02-28");
		expect(addMonths("2016-01-31", 1)).toBe("2016-02-29");
		expect(addMonths("2018-12-21", 3)).toBe("2019-03-21");
		expect(addMonths("2018-03-01", -3)).toBe("2017-12-01");
	});

	it("ends its month and year where the next begins", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
				const last = lastDayOfMonth(year, month);
				expect(last.endsWith(String(daysInMonth(year, month)))).toBe(true);
				expect(shifted(last, 1)).toBe(month === 12 ? firstDayOfYear(year + 1) : firstDayOfMonth(year, month + 1));
				expect(shifted(lastDayOfYear(year), 1)).toBe(firstDayOfYear(year + 1));
			}),
		);
		expect(daysInMonth(2018, 13)).toBe(0);
	});

	it("is earlier or later as its text is", () => {
		fc.assert(
			fc.property(anyDay, anyDay, (a, b) => {
				expect(Math.sign(compareDays(a, b))).toBe(Math.sign(daysBetween(b, a)));
				expect([earlierOf(a, b), laterOf(a, b)]).toEqual([a, b].sort());
			}),
		);
		expect(laterOf(null, "2018-01-01")).toBe("2018-01-01");
		expect(earlierOf("2018-01-01", null)).toBe("2018-01-01");
		expect(earlierOf(null, null)).toBe(null);
	});
});
