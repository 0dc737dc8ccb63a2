import fc from "fast-check";
import { defaultWhen } from "../../../model/time/counts.ts";
import type { When } from "../../../model/time/types.ts";
import type { Standing } from "../../../model/vocabulary/types.ts";
import type { FactState } from "./write-graph.ts";

// Few days, so that bounds and dates asked for often meet: before 1970, leap days, the ends of years.
export const day = fc.constantFrom(
	"1969-12-31",
	"1970-01-01",
	"2015-12-31",
	"2016-01-01",
	"2016-02-29",
	"2016-03-01",
	"2019-06-30",
);
const bound = fc.option(day, { nil: null, freq: 3 });
export const standings: readonly Standing[] = ["CONFIRMED", "REPORTED", "CLAIMED", "PLANNED", "DENIED"];

export const state: fc.Arbitrary<FactState> = fc
	.record({
		nature: fc.constantFrom("STATE" as const, "OCCURRENCE" as const),
		starts: fc.tuple(bound, bound),
		ends: fc.tuple(bound, bound),
		hasDate: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
		doubtful: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
		standing: fc.constantFrom(...standings, "CONFIRMED" as const, "REPORTED" as const),
		knownFrom: bound,
		knownTo: fc.option(day, { nil: null, freq: 2 }),
	})
	.map(({ starts, ends, hasDate, ...rest }) => ({
		...rest,
		startEarliest: hasDate ? earlier(starts) : null,
		startLatest: hasDate ? later(starts) : null,
		endEarliest: hasDate ? earlier(ends) : null,
		endLatest: hasDate ? later(ends) : null,
	}));

export const when: fc.Arbitrary<When> = fc
	.record({
		kind: fc.constantFrom("none", "at", "at", "during", "during"),
		at: day,
		range: fc.tuple(bound, bound),
		asKnownOn: fc.option(day, { nil: null, freq: 2 }),
		certainty: fc.constantFrom("POSSIBLE" as const, "CERTAIN" as const),
		standings: fc.oneof(fc.constant(defaultWhen.standings), fc.subarray([...standings], { minLength: 2 })),
		ended: fc.boolean(),
		undated: fc.boolean(),
	})
	.map(({ kind, at, range, ended, ...rest }) => ({
		...rest,
		at: kind === "at" ? at : null,
		during: kind === "during" ? { from: earlier(range), to: later(range) } : null,
		ended: kind === "at" && ended,
	}));

function earlier([a, b]: readonly [string | null, string | null]) {
	return a === null || b === null || a <= b ? a : b;
}
function later([a, b]: readonly [string | null, string | null]) {
	return a === null || b === null || a <= b ? b : a;
}
