import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { boundsOf } from "../../../../model/time/bounds.ts";
import { counts, defaultWhen } from "../../../../model/time/counts.ts";
import { onDay } from "../../../../model/time/state.ts";
import type { Dated, Day, When } from "../../../../model/time/types.ts";
import { calendar, type DateSpec, hull, type PeriodSpec, textOf, type World, worldsOf } from "./worlds.ts";

// Brute force takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Leap years and not, before 1970, before 100, and a century that is no leap year. */
const years = ["0004", "0099", "1900", "1968", "2016", "2019"];

interface Case {
	readonly days: readonly Day[];
	readonly spec: PeriodSpec;
	readonly nature: "STATE" | "OCCURRENCE";
	readonly lastAttested: Day | null;
	readonly uncertain: boolean;
}

const cases: fc.Arbitrary<Case> = fc.constantFrom(...years).chain((year) => {
	const days = calendar(`${year}-01-01`, `${year}-04-30`);
	// From there on a `~` leads to no day outside the calendar.
	const inner = days.filter((day) => day > `${year}-01-10` && day < `${year}-04-20`);
	const day = fc.constantFrom(...inner);
	const date: fc.Arbitrary<DateSpec> = fc.record({
		text: fc.oneof(day, fc.constantFrom(`${year}-02`, `${year}-03`)),
		approximate: fc.boolean(),
	});
	const exact = date.map(({ text }) => ({ text, approximate: false }));
	const forwards = ([from, to]: readonly [DateSpec, DateSpec]) => from.text <= to.text || from.text.startsWith(to.text);
	const spec: fc.Arbitrary<PeriodSpec> = fc.oneof(
		fc.record({
			form: fc.constantFrom("date" as const, "startUnknown" as const, "ongoing" as const, "endUnknown" as const),
			date,
		}),
		fc
			.tuple(date, date)
			.filter(forwards)
			.map(([from, to]) => ({ form: "interval" as const, from, to })),
		fc
			.tuple(exact, exact)
			.filter(forwards)
			.map(([from, to]) => ({ form: "between" as const, from, to })),
		day.map((text) => ({ form: "attested" as const, date: { text, approximate: false } })),
	);
	const statesOnly = ["ongoing", "endUnknown", "attested"];
	return fc
		.record({
			days: fc.constant(days),
			spec,
			nature: fc.constantFrom("STATE" as const, "OCCURRENCE" as const),
			lastAttested: fc.option(day),
			uncertain: fc.boolean(),
		})
		.filter((each) => each.nature === "STATE" || !statesOnly.includes(each.spec.form));
});

function datesOf({ spec, uncertain }: Case): { period?: string; attested?: string } {
	const text = textOf(spec) ?? "";
	const marked = uncertain ? doubted(text) : text;
	return spec.form === "attested" ? { attested: marked } : { period: marked };
}

/** With a `?` after the first of its dates that may have one. */
function doubted(text: string): string {
	if (text.startsWith("[")) return text;
	return text.replace(
		/(\d)(~?)(\/|$)/,
		(_, digit: string, about: string, end: string) => `${digit}${about ? "%" : "?"}${end}`,
	);
}

function factOf(each: Case): Dated & { text: string } {
	const dates = datesOf(each);
	const bounds = boundsOf(dates, each.nature, { lastAttested: each.lastAttested });
	return { ...bounds, nature: each.nature, text: dates.period ?? dates.attested ?? "" };
}

const isDoubted = (fact: { text: string }) => /[?%]/.test(fact.text);

describe("The bounds of a period", () => {
	it("are the narrowest that hold every way that it can have been", () => {
		fc.assert(
			fc.property(cases, (each) => {
				const { text, nature, doubtful, ...bounds } = factOf(each);
				const worlds = worldsOf(each.spec, nature, each.days, each.lastAttested);
				expect(bounds, text).toEqual(hull(worlds, each.days));
				expect(doubtful).toBe(isDoubted({ text }));
			}),
			{ numRuns: 200 },
		);
	});
});

describe("The state on a day", () => {
	it("is what it is in some way that it can have been, and certain where it is so in all of them", () => {
		fc.assert(
			fc.property(cases, (each) => {
				const fact = factOf(each);
				const worlds = worldsOf(each.spec, fact.nature, each.days, each.lastAttested);
				const doubtful = isDoubted(fact);
				expect(
					each.days.map((day) => onDay(fact, day)),
					`${fact.text} ${fact.nature}`,
				).toEqual(each.days.map((_, index) => stateInWorlds(worlds, fact.nature, index + 1, doubtful)));
			}),
			{ numRuns: 60 },
		);
	});
});

describe("During a period", () => {
	it("a fact counts where it may touch it, and certainly where it does in every way that it can have been", () => {
		fc.assert(
			fc.property(cases, fc.nat(119), fc.nat(119), (each, one, other) => {
				const fact = { ...factOf(each), standing: "REPORTED" as const, knownFrom: null, knownTo: null };
				const worlds = worldsOf(each.spec, fact.nature, each.days, each.lastAttested);
				const [a, b] = [Math.min(one, other), Math.max(one, other)].map(
					(place) => Math.min(place, each.days.length - 1) + 1,
				);
				if (a === undefined || b === undefined) throw new Error("two places were drawn");
				const during = { from: each.days[a - 1] ?? null, to: each.days[b - 1] ?? null };
				const when: When = { ...defaultWhen, during };
				const touches = ([start, end]: World) => start <= b && end >= a;
				const within = ([start, end]: World) => start >= a && end <= b;
				expect(counts(fact, when), `${fact.text} possibly`).toBe(worlds.some(touches));
				expect(counts(fact, { ...when, certainty: "CERTAIN" }), `${fact.text} certainly`).toBe(
					!isDoubted(fact) && worlds.every(fact.nature === "STATE" ? touches : within),
				);
			}),
			{ numRuns: 200 },
		);
	});
});

function stateInWorlds(worlds: readonly World[], nature: string, place: number, doubtful: boolean) {
	const certainty = (sure: boolean) => (sure && !doubtful ? "CERTAIN" : "POSSIBLE");
	const begun = ([start]: World) => start <= place;
	const over = ([, end]: World) => end < place;
	if (!worlds.some(begun)) return { status: "NOT_YET", certainty: certainty(true) };
	if (nature === "OCCURRENCE") {
		return { status: "HAPPENED", certainty: certainty(worlds.every(([, end]) => end <= place)) };
	}
	if (worlds.every(over)) return { status: "ENDED", certainty: certainty(true) };
	const holds = (world: World) => begun(world) && !over(world);
	if (!worlds.some(holds)) throw new Error("no way in which it holds, nor is it over in all of them");
	return { status: "HOLDS", certainty: certainty(worlds.every(holds)) };
}
