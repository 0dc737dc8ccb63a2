import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { boundsOf, leanOn } from "../../../../model/time/bounds.ts";
import { PeriodError } from "../../../../model/time/period-error.ts";
import { onDay } from "../../../../model/time/state.ts";
import type { Bounds } from "../../../../model/time/types.ts";
import type { Nature } from "../../../../model/vocabulary/types.ts";
import { calendar, hull, type PeriodSpec, textOf, type World, worldsOf } from "./worlds.ts";

// Brute force takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const days = calendar("2016-02-26", "2016-03-02");

interface Fact {
	readonly spec: PeriodSpec;
	readonly nature: Nature;
}

const place = fc.constantFrom(...days).map((text) => ({ text, approximate: false }));
const range = fc.tuple(place, place).map(([a, b]) => (a.text <= b.text ? { from: a, to: b } : { from: b, to: a }));
const spec: fc.Arbitrary<PeriodSpec> = fc.oneof(
	fc.constant({ form: "none" as const }),
	fc.record({
		form: fc.constantFrom(
			"date" as const,
			"startUnknown" as const,
			"ongoing" as const,
			"endUnknown" as const,
			"attested" as const,
		),
		date: place,
	}),
	range.map((ends) => ({ form: "interval" as const, ...ends })),
	range.map((ends) => ({ form: "between" as const, ...ends })),
);
const fact: fc.Arbitrary<Fact> = fc
	.record({ spec, nature: fc.constantFrom<Nature>("STATE", "OCCURRENCE") })
	.filter((each) => each.nature === "STATE" || !["ongoing", "endUnknown", "attested"].includes(each.spec.form));

const boundsOfFact = ({ spec: of, nature }: Fact): Bounds =>
	boundsOf(of.form === "attested" ? { attested: textOf(of) } : { period: textOf(of) }, nature);

describe("A fact that leans on another", () => {
	it("has the narrowest bounds that hold every way in which it begins after the one and ends before the other", () => {
		fc.assert(
			fc.property(fact, fc.option(fact), fc.option(fact), (own, after, before) => {
				const worlds = (each: Fact | null): World[] => (each === null ? [] : worldsOf(each.spec, each.nature, days));
				const [afters, befores] = [worlds(after), worlds(before)];
				const possible = worlds(own).filter(
					([start, end]) =>
						(after === null || afters.some(([, over]) => over <= start)) &&
						(before === null || befores.some(([begun]) => end <= begun)),
				);
				const lean = () =>
					leanOn(
						boundsOfFact(own),
						{
							after: after === null ? undefined : boundsOfFact(after),
							before: before === null ? undefined : boundsOfFact(before),
						},
						own.nature,
					);
				if (possible.length === 0) expect(lean).toThrow(PeriodError);
				else expect(lean()).toEqual({ ...hull(possible, days), doubtful: false });
			}),
			{ numRuns: 1_000 },
		);
	});

	const departure = boundsOf({ period: "2018" }, "OCCURRENCE");

	it("after a vague occurrence begins on its first day at the earliest, and is certain on none", () => {
		const payments = {
			...leanOn(boundsOf({}, "OCCURRENCE"), { after: departure }, "OCCURRENCE"),
			nature: "OCCURRENCE" as const,
		};
		expect(payments).toMatchObject({
			startEarliest: "2018-01-01",
			startLatest: null,
			endEarliest: "2018-01-01",
			endLatest: null,
		});
		expect(onDay(payments, "2017-12-31")).toEqual({ status: "NOT_YET", certainty: "CERTAIN" });
		expect(onDay(payments, "2018-01-01")).toEqual({ status: "HAPPENED", certainty: "POSSIBLE" });
		expect(onDay(payments, "9999-12-31")).toEqual({ status: "HAPPENED", certainty: "POSSIBLE" });
	});

	it("after a state begins when that can have ended, at the earliest", () => {
		const role = boundsOf({ period: "2015/2018" }, "STATE");
		expect(leanOn(boundsOf({}, "STATE"), { after: role }, "STATE").startEarliest).toBe("2018-01-01");
		expect(leanOn(boundsOf({}, "STATE"), { before: role }, "STATE")).toMatchObject({
			startEarliest: null,
			startLatest: "2015-12-31",
			endEarliest: null,
			endLatest: "2015-12-31",
		});
	});

	it("may be on the same day as what it leans on", () => {
		const day = boundsOf({ period: "2019-03-11" }, "OCCURRENCE");
		expect(leanOn(day, { after: day, before: day }, "OCCURRENCE")).toEqual(day);
	});

	it("narrows a period of its own", () => {
		expect(
			leanOn(
				boundsOf({ period: "2018" }, "OCCURRENCE"),
				{ after: boundsOf({ period: "2018-02-20" }, "OCCURRENCE") },
				"OCCURRENCE",
			),
		).toEqual({
			startEarliest: "2018-02-20",
			startLatest: "2018-12-31",
			endEarliest: "2018-02-20",
			endLatest: "2018-12-31",
			doubtful: false,
		});
	});

	it("leans on what has no dates without learning anything", () => {
		const own = boundsOf({ period: "2018" }, "STATE");
		const undated = boundsOf({}, "OCCURRENCE");
		expect(leanOn(own, { after: undated, before: undated }, "STATE")).toEqual(own);
	});

	it("is doubtful where a doubtful date bounds it, and not where that changes nothing", () => {
		const doubtful = boundsOf({ period: "2018?" }, "OCCURRENCE");
		expect(leanOn(boundsOf({}, "STATE"), { after: doubtful }, "STATE").doubtful).toBe(true);
		expect(leanOn(boundsOf({ period: "2018" }, "STATE"), { before: doubtful }, "STATE").doubtful).toBe(false);
		expect(leanOn(boundsOf({ period: "2019" }, "STATE"), { after: doubtful }, "STATE").doubtful).toBe(false);
	});

	it("is refused where it leaves no day, with the days that stand against it", () => {
		const lean = (own: string, nature: Nature, others: { after?: string; before?: string }) => () =>
			leanOn(
				boundsOf({ period: own }, nature),
				{
					after: others.after === undefined ? undefined : boundsOf({ period: others.after }, "OCCURRENCE"),
					before: others.before === undefined ? undefined : boundsOf({ period: others.before }, "OCCURRENCE"),
				},
				nature,
			);
		expect(lean("2018", "STATE", { after: "2019-03-11" })).toThrow("it cannot begin before 2019-03-11");
		expect(lean("2018", "OCCURRENCE", { before: "2017" })).toThrow("it cannot happen after 2017-12-31");
		expect(lean("2018", "STATE", { after: "2018-06", before: "2018-05" })).toThrow(
			"it cannot begin before 2018-06-01, by what it comes after, nor end after 2018-05-31",
		);
	});

	it("where its attested day is vague, is taken to be attested as late as it must", () => {
		const attested = boundsOf({ attested: "2018" }, "STATE");
		expect(leanOn(attested, { after: boundsOf({ period: "2018-03-05" }, "OCCURRENCE") }, "STATE")).toEqual({
			startEarliest: "2018-03-05",
			startLatest: "2018-03-05",
			endEarliest: "2018-03-05",
			endLatest: null,
			doubtful: true,
		});
	});

	it("learns no last day from what is attested on a vague one, which may have begun later", () => {
		const attested = boundsOf({ attested: "2018" }, "STATE");
		expect(leanOn(boundsOf({}, "STATE"), { before: attested }, "STATE").endLatest).toBe(null);
	});
});
