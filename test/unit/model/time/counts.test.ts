import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { boundsOf } from "../../../../model/time/bounds.ts";
import { counts, defaultWhen, existenceCounts } from "../../../../model/time/counts.ts";
import { undated } from "../../../../model/time/state.ts";
import type { Day, When } from "../../../../model/time/types.ts";
import { type Fact, fact, when } from "./facts-and-questions.ts";

// Brute force takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Cypher's truth: a comparison with null is null, and what is null does not pass a WHERE. */
type Truth = boolean | null;
const le = (a: Day | null, b: Day | null): Truth => (a === null || b === null ? null : a <= b);
const lt = (a: Day | null, b: Day | null): Truth => (a === null || b === null ? null : a < b);
const not = (a: Truth): Truth => (a === null ? null : !a);
const and = (...all: Truth[]): Truth => (all.includes(false) ? false : all.includes(null) ? null : true);
const or = (...all: Truth[]): Truth => (all.includes(true) ? true : all.includes(null) ? null : false);

/** The predicate of `When` as docs/graph.md writes it out, line by line. */
function predicate(r: Fact, w: When): Truth {
	const isUndated = undated(r);
	const possible = w.certainty === "POSSIBLE";
	const known =
		w.asKnownOn === null
			? r.knownTo === null
			: and(le(r.knownFrom, w.asKnownOn), or(r.knownTo === null, lt(w.asKnownOn, r.knownTo)));
	return and(w.standings.includes(r.standing), known, dates());

	function dates(): Truth {
		if (w.at === null && w.during === null) return or(w.undated, !isUndated);
		if (isUndated) return and(w.undated, possible);
		if (w.at !== null && r.nature === "OCCURRENCE") {
			return and(
				or(r.startEarliest === null, le(r.startEarliest, w.at)),
				or(possible, and(le(r.endLatest, w.at), !r.doubtful)),
			);
		}
		if (w.at !== null) {
			return and(
				or(r.startEarliest === null, le(r.startEarliest, w.at)),
				or(
					and(
						or(r.endLatest === null, le(w.at, r.endLatest)),
						or(possible, and(le(r.startLatest, w.at), le(w.at, r.endEarliest), not(r.doubtful))),
					),
					and(w.ended, lt(r.endLatest, w.at), or(possible, not(r.doubtful))),
				),
			);
		}
		const { from, to } = w.during ?? { from: null, to: null };
		const certain =
			r.nature === "STATE"
				? and(or(to === null, le(r.startLatest, to)), or(from === null, le(from, r.endEarliest)))
				: and(or(from === null, le(from, r.startEarliest)), or(to === null, le(r.endLatest, to)));
		return and(
			or(r.startEarliest === null, to === null, le(r.startEarliest, to)),
			or(r.endLatest === null, from === null, le(from, r.endLatest)),
			or(possible, and(not(r.doubtful), certain)),
		);
	}
}

describe("What counts", () => {
	it("is what the predicate of the database lets through", () => {
		fc.assert(
			fc.property(fact, when, (r, w) => {
				expect(counts(r, w)).toBe(predicate(r, w) === true);
			}),
			{ numRuns: 3_000 },
		);
	});

	const role: Fact = {
		...boundsOf({ period: "2015/2018" }, "STATE"),
		nature: "STATE",
		standing: "REPORTED",
		knownFrom: "2018-02-20",
		knownTo: null,
	};

	it("is, where nothing is asked for, every fact that stands, at any date, plans and denials left out", () => {
		expect(counts(role, defaultWhen)).toBe(true);
		expect(counts({ ...role, ...boundsOf({}, "STATE") }, defaultWhen)).toBe(true);
		expect(counts({ ...role, knownFrom: null }, defaultWhen)).toBe(true);
		expect(counts({ ...role, knownTo: "2023-04-04" }, defaultWhen)).toBe(false);
		expect(counts({ ...role, standing: "PLANNED" }, defaultWhen)).toBe(false);
		expect(counts({ ...role, standing: "DENIED" }, defaultWhen)).toBe(false);
	});

	it("by the sources of a day is the version that stood on it: from the first day included to the last one excluded", () => {
		const superseded = { ...role, knownTo: "2023-04-04" };
		const on = (asKnownOn: Day) => counts(superseded, { ...defaultWhen, asKnownOn });
		expect(on("2018-02-19")).toBe(false);
		expect(on("2018-02-20")).toBe(true);
		expect(on("2023-04-03")).toBe(true);
		expect(on("2023-04-04")).toBe(false);
		expect(counts({ ...role, knownFrom: null }, { ...defaultWhen, asKnownOn: "9999-12-31" })).toBe(false);
	});

	it("of what has ended counts where it is asked for", () => {
		expect(counts(role, { ...defaultWhen, at: "2020-01-01" })).toBe(false);
		const ended = { ...defaultWhen, at: "2020-01-01", ended: true };
		expect(counts(role, ended)).toBe(true);
		expect(counts({ ...role, doubtful: true }, ended)).toBe(true);
		expect(counts({ ...role, doubtful: true }, { ...ended, certainty: "CERTAIN" })).toBe(false);
	});
});

describe("An entity", () => {
	const existence = {
		...boundsOf({ period: "2013/2023-04-04" }, "STATE"),
		nature: "STATE" as const,
		knownFrom: "2023-04-30",
	};
	const at = (day: Day, more: Partial<When> = {}): When => ({ ...defaultWhen, at: day, ...more });

	it("counts where nothing is said of its existence", () => {
		expect(existenceCounts(null, at("1500-01-01"))).toBe(true);
		expect(existenceCounts({ ...existence, ...boundsOf({}, "STATE") }, at("1500-01-01"))).toBe(true);
	});

	it("does not count at a date that its existence excludes", () => {
		expect(existenceCounts(existence, at("2012-12-31"))).toBe(false);
		expect(existenceCounts(existence, at("2013-01-01"))).toBe(true);
		expect(existenceCounts(existence, at("2023-04-04"))).toBe(true);
		expect(existenceCounts(existence, at("2023-04-05"))).toBe(false);
		expect(existenceCounts(existence, at("2023-04-05", { ended: true }))).toBe(true);
		expect(existenceCounts(existence, at("2012-12-31", { ended: true }))).toBe(false);
	});

	it("counts by the sources of a day before its existence was known", () => {
		expect(existenceCounts(existence, at("2012-12-31", { asKnownOn: "2023-04-29" }))).toBe(true);
		expect(existenceCounts(existence, at("2012-12-31", { asKnownOn: "2023-04-30" }))).toBe(false);
	});

	it("counts during a period that it touches, and where no date is asked for", () => {
		const during = (from: Day | null, to: Day | null): When => ({ ...defaultWhen, during: { from, to } });
		expect(existenceCounts(existence, during("2010-01-01", "2012-12-31"))).toBe(false);
		expect(existenceCounts(existence, during(null, "2013-01-01"))).toBe(true);
		expect(existenceCounts(existence, during("2023-04-05", null))).toBe(false);
		expect(existenceCounts(existence, defaultWhen)).toBe(true);
	});
});
