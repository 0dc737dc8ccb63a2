import fc from "fast-check";
import type { Dated, Day, Vouched, When } from "../../../../model/time/types.ts";
import type { Standing } from "../../../../model/vocabulary/types.ts";

/** What it depends on whether a fact counts. */
export type Fact = Dated & Vouched;

// Few days, so that bounds and dates asked for often meet.
const day = fc.integer({ min: 1, max: 9 }).map((n): Day => `2018-01-0${n}`);
const maybe = fc.option(day);
const everyStanding: Standing[] = ["CONFIRMED", "REPORTED", "CLAIMED", "PLANNED", "DENIED"];
const standing = fc.constantFrom(...everyStanding);
export const fact: fc.Arbitrary<Fact> = fc.record({
	startEarliest: maybe,
	startLatest: maybe,
	endEarliest: maybe,
	endLatest: maybe,
	doubtful: fc.boolean(),
	nature: fc.constantFrom("STATE", "OCCURRENCE"),
	standing,
	knownFrom: maybe,
	knownTo: fc.option(day, { freq: 2 }),
});
export const when: fc.Arbitrary<When> = fc
	.record({
		shape: fc.constantFrom("any date", "at", "during"),
		day,
		from: maybe,
		to: maybe,
		asKnownOn: maybe,
		certainty: fc.constantFrom("POSSIBLE" as const, "CERTAIN" as const),
		standings: fc.oneof(
			{ weight: 3, arbitrary: fc.constant(everyStanding) },
			{ weight: 1, arbitrary: fc.subarray(everyStanding) },
		),
		ended: fc.boolean(),
		undated: fc.boolean(),
	})
	.map(({ shape, day: at, from, to, ...rest }) => ({
		...rest,
		at: shape === "at" ? at : null,
		during: shape === "during" ? { from, to } : null,
	}));
