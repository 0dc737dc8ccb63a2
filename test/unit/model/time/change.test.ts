import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf } from "../../../../model/time/bounds.ts";
import { changesOf, learnedOf, type Version } from "../../../../model/time/change.ts";
import { undated } from "../../../../model/time/state.ts";
import type { Dated, Day } from "../../../../model/time/types.ts";
import { calendar } from "./worlds.ts";

/** A short calendar with a leap day in it. */
const days = calendar("2016-02-24", "2016-03-06");
const place = fc.integer({ min: 0, max: days.length - 1 });
const day = place.map((index) => days[index] as Day);
const twoDays = fc.tuple(place, place).map((places) => {
	const [since = 0, until = 0] = [...places].sort((a, b) => a - b);
	return { since: days[since] as Day, until: days[until] as Day };
});

/** Bounds in their order, any of them unknown. */
const fact: fc.Arbitrary<Dated> = fc
	.record({
		starts: fc.tuple(day, day),
		ends: fc.tuple(day, day),
		unknown: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
		doubtful: fc.boolean(),
		nature: fc.constantFrom("STATE" as const, "OCCURRENCE" as const),
	})
	.map(({ starts, ends, unknown, doubtful, nature }) => {
		const [a = "", b = "", c = "", d = ""] = [...starts, ...ends].sort();
		const known = (index: number, bound: Day) => (unknown[index] === true ? null : bound);
		return {
			startEarliest: known(0, a),
			startLatest: known(1, b),
			endEarliest: known(2, c),
			endLatest: known(3, d),
			doubtful,
			nature,
		};
	});

/** Every change there is, day by day: on its first day something begins or happens, the day after its last it has ended. */
function dayByDay(dated: Dated, since: Day, until: Day): string[] {
	if (undated(dated)) return [];
	const seen: string[] = [];
	for (const today of calendar(since, until).slice(1)) {
		if (today === dated.startEarliest) seen.push(dated.nature === "STATE" ? "BEGAN" : "HAPPENED");
		if (dated.nature === "STATE" && dated.endLatest !== null && calendar(dated.endLatest, today).length === 2) {
			seen.push("ENDED");
		}
	}
	return seen;
}

describe("What came of a fact between two days", () => {
	it("is what one sees who looks every day", () => {
		fc.assert(
			fc.property(fact, twoDays, (dated, { since, until }) => {
				expect(changesOf(dated, since, until)).toEqual(dayByDay(dated, since, until));
			}),
			{ numRuns: 3_000 },
		);
	});

	it("adds up over the days between", () => {
		fc.assert(
			fc.property(fact, fc.uniqueArray(day, { minLength: 3, maxLength: 3 }), (dated, three) => {
				const [first = "", second = "", third = ""] = [...three].sort();
				expect([...changesOf(dated, first, second), ...changesOf(dated, second, third)]).toEqual(
					changesOf(dated, first, third),
				);
			}),
		);
	});

	it("does not depend on how sure the dates are", () => {
		fc.assert(
			fc.property(fact, twoDays, (dated, { since, until }) => {
				const changes = changesOf(dated, since, until);
				expect(changesOf({ ...dated, doubtful: !dated.doubtful }, since, until)).toEqual(changes);
				fc.pre(dated.startEarliest !== null || dated.endLatest !== null);
				expect(changesOf({ ...dated, startLatest: null, endEarliest: null }, since, until)).toEqual(changes);
			}),
		);
	});

	it("is nothing between a day and itself, nor backwards", () => {
		fc.assert(
			fc.property(fact, twoDays, (dated, { since, until }) => {
				expect(changesOf(dated, since, since)).toEqual([]);
				expect(changesOf(dated, until, since)).toEqual([]);
			}),
		);
	});

	const state = (period: string): Dated => ({ ...boundsOf({ period }, "STATE"), nature: "STATE" });

	it("of a role that began and ended between them is both", () => {
		expect(changesOf(state("2015/2018"), "2014-12-31", "2019-01-01")).toEqual(["BEGAN", "ENDED"]);
		expect(changesOf(state("2016-02-29"), "2016-02-28", "2016-03-01")).toEqual(["BEGAN", "ENDED"]);
	});

	it("of a role that went on is nothing, and of one that may have ended is not an end", () => {
		expect(changesOf(state("2015/2018"), "2016-01-01", "2018-12-31")).toEqual([]);
		expect(changesOf(state("2015/2018"), "2016-01-01", "2019-01-01")).toEqual(["ENDED"]);
		expect(changesOf(state("2015/"), "2016-01-01", "9999-12-31")).toEqual([]);
	});

	it("of what has no date is nothing", () => {
		expect(changesOf({ ...boundsOf({}, "STATE"), nature: "STATE" }, "0001-01-01", "9999-12-31")).toEqual([]);
	});

	it("of what happened is that it happened, from the first day of a vague date", () => {
		const investment: Dated = {
			...boundsOf({ period: "[2019-03-12..2019-09-10]" }, "OCCURRENCE"),
			nature: "OCCURRENCE",
		};
		expect(changesOf(investment, "2019-03-11", "2019-03-12")).toEqual(["HAPPENED"]);
		expect(changesOf(investment, "2019-03-12", "2019-09-10")).toEqual([]);
	});
});

/** The versions of one fact, each known later than the one before, the last withdrawn or not. */
const lineage: fc.Arbitrary<Version[]> = fc
	.record({ known: fc.uniqueArray(day, { minLength: 1, maxLength: 5 }), withdrawn: fc.boolean() })
	.map(({ known, withdrawn }) => {
		const turns = [...known].sort();
		const last = withdrawn && turns.length > 1 ? (turns.pop() ?? null) : null;
		return turns.map((knownFrom, index) => ({
			knownFrom,
			knownTo: turns[index + 1] ?? last,
			revises: index > 0,
			revised: index < turns.length - 1,
		}));
	});

describe("What the sources between two days do to a fact", () => {
	/** The version that stands on a day: of those known by then the last, unless it has been withdrawn. */
	const standing = (versions: readonly Version[], today: Day) => {
		const last = versions.findLastIndex(({ knownFrom }) => knownFrom !== null && knownFrom <= today);
		const until = versions[last]?.knownTo ?? "9999";
		return last < 0 || until <= today ? null : last;
	};

	it("is what one sees who looks every day which version stands", () => {
		fc.assert(
			fc.property(lineage, twoDays, (versions, { since, until }) => {
				const seen: string[] = [];
				let before = standing(versions, since);
				for (const today of calendar(since, until).slice(1)) {
					const now = standing(versions, today);
					if (now === before) continue;
					if (now === null) seen.push(`${before} WITHDRAWN`);
					else seen.push(`${now} ${before === null ? "ATTESTED" : "REVISED"}`);
					before = now;
				}
				const learned = versions.flatMap((version, index) =>
					learnedOf(version, since, until).map((kind) => `${index} ${kind}`),
				);
				expect(learned).toEqual(seen);
			}),
			{ numRuns: 2_000 },
		);
	});

	const first: Version = { knownFrom: "2018-02-20", knownTo: null, revises: false, revised: false };

	it("is attested on the first day that a source attests it, from the day after `since` to `until` itself", () => {
		expect(learnedOf(first, "2018-02-19", "2018-02-20")).toEqual(["ATTESTED"]);
		expect(learnedOf(first, "2018-02-20", "2019-01-01")).toEqual([]);
		expect(learnedOf({ ...first, revises: true }, "2018-01-01", "2019-01-01")).toEqual(["REVISED"]);
	});

	it("is withdrawn where no version follows", () => {
		const over = { ...first, knownTo: "2019-01-01" };
		expect(learnedOf(over, "2018-12-31", "2019-01-01")).toEqual(["WITHDRAWN"]);
		expect(learnedOf({ ...over, revised: true }, "2018-12-31", "2019-01-01")).toEqual([]);
		expect(learnedOf(over, "2018-01-01", "2020-01-01")).toEqual(["ATTESTED", "WITHDRAWN"]);
	});

	it("is nothing where no dated source attests it, nor where a newer version of the same day took its place", () => {
		expect(learnedOf({ ...first, knownFrom: null }, "0001-01-01", "9999-12-31")).toEqual([]);
		expect(learnedOf({ ...first, knownTo: first.knownFrom, revised: true }, "0001-01-01", "9999-12-31")).toEqual([]);
	});
});
