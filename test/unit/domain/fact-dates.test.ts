import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { counts } from "../../../model/time/counts.ts";
import { addDays, daysBetween, FIRST_DAY, LAST_DAY } from "../../../model/time/day.ts";
import { undated } from "../../../model/time/state.ts";
import { datesThatCount } from "../../../server/domain/kept/dates-that-count.ts";
import { dayOfPlace, placeOf } from "../../../server/domain/kept/day-place.ts";
import { FactDates } from "../../../server/domain/kept/fact-dates.ts";
import { type Fact, fact, when } from "../model/time/facts-and-questions.ts";

// Brute force takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** As `queries/fact-dates` writes it. */
function rowOf({ startEarliest, startLatest, endEarliest, endLatest, knownFrom, knownTo, ...rest }: Fact): string {
	const days = [startEarliest, startLatest, endEarliest, endLatest, knownFrom, knownTo];
	const written = days.map((day) => day ?? "----------").join("");
	return `${written}${rest.standing} ${rest.nature}${rest.doubtful ? "?" : ""}`;
}

function datesOf(facts: readonly Fact[]): FactDates {
	const dates = new FactDates(facts.length);
	for (const one of facts) dates.add(rowOf(one));
	return dates;
}

describe("the dates of facts in columns", () => {
	it("say of each dated fact whether it counts, as the pure function does", () => {
		const dated = fact.filter((one) => !undated(one));
		let some = 0;
		fc.assert(
			fc.property(fc.array(dated, { maxLength: 20 }), when, (facts, asked) => {
				const counting = datesThatCount(datesOf(facts), asked);
				const found = facts.map((_, n) => counting(n));
				expect(found).toEqual(facts.map((one) => counts(one, asked)));
				if (new Set(found).size === 2) some += 1;
			}),
			{ numRuns: 3_000 },
		);
		expect(some).toBeGreaterThan(1_000);
	});

	it("hold days as numbers in their order, from the first to the last there is", () => {
		const day = fc.integer({ min: 0, max: daysBetween(FIRST_DAY, LAST_DAY) }).map((days) => addDays(FIRST_DAY, days));
		fc.assert(
			fc.property(day, day, (a, b) => {
				expect(dayOfPlace(placeOf(a))).toBe(a);
				expect(Math.sign(placeOf(a) - placeOf(b))).toBe(Math.sign(daysBetween(b, a)));
			}),
		);
		for (const last of [FIRST_DAY, "2024-02-29", "2023-12-31", LAST_DAY]) expect(dayOfPlace(placeOf(last))).toBe(last);
	});

	it("have room for as many facts as they were made for, and know every nature and standing", () => {
		const all = fc.sample(fact, 3);
		const dates = datesOf(all);
		expect(dates.count).toBe(3);
		for (const one of all) expect(() => dates.add(rowOf(one))).toThrow("There is room for 3 facts.");
		expect(() => new FactDates(1).add(`${"-".repeat(60)}RUMOURED STATE`)).toThrow('"RUMOURED STATE"');
	});
});
