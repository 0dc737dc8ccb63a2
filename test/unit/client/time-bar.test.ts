import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAfterKey } from "../../../client/store/date-keys.ts";
import {
	binsOf,
	dayAt,
	extentOf,
	firstAndLast,
	monthsPerBin,
	nearestDay,
	share,
} from "../../../client/store/extent.ts";
import { clustered } from "../../../client/store/near-days.ts";
import { nextChange, nextTime } from "../../../client/store/next-change.ts";
import { flagPlaces, nearestHandle } from "../../../client/store/time-handles.ts";
import { inMode, modeOf } from "../../../client/store/time-mode.ts";
import { addDays, daysBetween } from "../../../model/time/day.ts";
import { onDay } from "../../../model/time/state.ts";
import type { Dated } from "../../../model/time/types.ts";
import { day, period } from "./arbitraries.ts";

const scale = { from: "2015-01-01", to: "2023-12-31" };
const undated = { startEarliest: null, startLatest: null, endEarliest: null, endLatest: null, doubtful: false };
const on = (first: string, last = first): Dated => ({
	...undated,
	nature: "OCCURRENCE",
	startEarliest: first,
	startLatest: last,
	endEarliest: first,
	endLatest: last,
});

describe("the scale", () => {
	it("leads from a day to its place and back to the day", () => {
		fc.assert(
			fc.property(day, (each) => {
				expect(dayAt(scale, share(scale, each))).toBe(each);
			}),
		);
	});

	it("holds days beyond it at its ends", () => {
		expect(share(scale, "1990-01-01")).toBe(0);
		expect(share(scale, "2050-01-01")).toBe(1);
		expect(dayAt(scale, 2)).toBe("2023-12-31");
	});

	it("goes over whole years, from the first to the last that is known", () => {
		const otherwise = { from: "2019-09-30", to: "2026-05-05" };
		expect(extentOf([on("2015-06-01"), on("2019-03-12", "2019-09-10")], otherwise)).toEqual({
			from: "2015-01-01",
			to: "2019-12-31",
		});
		expect(extentOf([{ ...undated, nature: "STATE" }], otherwise)).toEqual({ from: "2019-01-01", to: "2026-12-31" });
	});
});

describe("the histogram", () => {
	it("counts a fact in every quarter that its dates touch, and in no other", () => {
		const bins = binsOf({ from: "2019-01-01", to: "2019-12-31" }, [on("2019-03-12", "2019-09-10")], 3);
		expect(bins.map(({ count }) => count)).toEqual([1, 1, 1, 0]);
	});

	it("says nothing of the days beyond an end that is not known", () => {
		const until2018: Dated = {
			...undated,
			nature: "STATE",
			startLatest: "2018-12-31",
			endEarliest: "2018-01-01",
			endLatest: "2018-12-31",
		};
		const bins = binsOf({ from: "2016-01-01", to: "2019-12-31" }, [until2018], 3);
		expect(bins.filter(({ count }) => count > 0).map(({ to }) => to)).toEqual(["2018-12-31"]);
	});

	it("covers its scale without gaps, in months, quarters, years or more as there is room", () => {
		const widths = fc.integer({ min: 0, max: 3000 });
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 400 }), widths, (first, more, width) => {
				const last = Math.min(9999, first + more);
				const extent = {
					from: `${String(first).padStart(4, "0")}-01-01`,
					to: `${String(last).padStart(4, "0")}-12-31`,
				};
				const bins = binsOf(extent, [], monthsPerBin(extent, width));
				expect(bins.at(0)?.from).toBe(extent.from);
				expect(bins.at(-1)?.to).toBe(extent.to);
				bins.slice(1).forEach((bin, index) => {
					expect(daysBetween(bins[index]?.to ?? "", bin.from)).toBe(1);
				});
				if (width >= 300) expect(bins.length * 9).toBeLessThanOrEqual(width);
			}),
			{ numRuns: 50 },
		);
		expect([300, 400, 980].map((width) => monthsPerBin(scale, width))).toEqual([12, 3, 1]);
	});
});

describe("the nearest day with something", () => {
	it("is a day on which something begins, happens or ends, and none is nearer", () => {
		fc.assert(
			fc.property(fc.array(period), day, (facts, each) => {
				const nearest = nearestDay(facts, each);
				const days = facts
					.flatMap((fact) => [fact.startEarliest, fact.startLatest, fact.endEarliest, fact.endLatest])
					.filter((bound) => bound !== null);
				const distance = (other: string) => Math.abs(Date.parse(other) - Date.parse(each));
				expect(nearest === null).toBe(days.length === 0);
				if (nearest !== null) expect(distance(nearest)).toBe(Math.min(...days.map(distance)));
			}),
		);
	});

	it("is nowhere where nothing is dated", () => {
		expect(firstAndLast([{ ...undated, nature: "STATE" }])).toBeNull();
	});
});

describe("the keys of the handle", () => {
	const press = (key: string, keys: { shiftKey?: boolean; altKey?: boolean } = {}) =>
		dayAfterKey({ key, shiftKey: false, altKey: false, ...keys }, "2019-09-30", scale);

	it("move by a day, with Shift by a month, with Alt by a year", () => {
		expect(press("ArrowRight")).toBe("2019-10-01");
		expect(press("ArrowLeft")).toBe("2019-09-29");
		expect(press("ArrowRight", { shiftKey: true })).toBe("2019-10-30");
		expect(press("ArrowLeft", { altKey: true })).toBe("2018-09-30");
	});

	it("go to the ends of the scale, and leave other keys alone", () => {
		expect(press("Home")).toBe("2015-01-01");
		expect(press("End")).toBe("2023-12-31");
		expect(press("Tab")).toBeNull();
	});
});

describe("the next day on which something changes", () => {
	const stateOf = (fact: Dated, each: string) => {
		const { status, certainty } = onDay(fact, each);
		return status === "UNDATED" || status === "NOT_YET" || status === "ENDED" ? status : `${status} ${certainty}`;
	};

	it("is the first day on which a fact is in another state, or as surely as it was not the day before", () => {
		fc.assert(
			fc.property(fc.array(period, { maxLength: 4 }), day, (facts, from) => {
				let expected: string | null = null;
				for (let ahead = 1; ahead <= 760 && expected === null; ahead++) {
					const [before, after] = [addDays(from, ahead - 1), addDays(from, ahead)];
					if (facts.some((fact) => stateOf(fact, before) !== stateOf(fact, after))) expected = after;
				}
				expect(nextChange(facts, from)).toBe(expected);
			}),
			{ numRuns: 60 },
		);
	});

	it("moves a period on by as many days as it takes, and keeps its length", () => {
		const facts = [on("2019-03-12"), on("2018-01-15")];
		expect(nextTime(facts, { from: "2018-01-01", to: "2018-12-31" })).toEqual({ from: "2018-01-15", to: "2019-01-14" });
		expect(nextTime(facts, { from: "2020-01-01", to: "2020-12-31" })).toBeNull();
	});
});

describe("a day, a period and every date", () => {
	it("lead to each other and back", () => {
		fc.assert(
			fc.property(day, (each) => {
				const year = inMode(each, "period", "2023-04-30");
				expect(modeOf(year)).toBe("period");
				expect(inMode(year, "day", "2023-04-30")).toBe(each);
				expect(inMode(each, "any", "2023-04-30")).toBeNull();
				expect(inMode(null, "day", "2023-04-30")).toBe("2023-04-30");
			}),
		);
		expect(inMode("2019-12-31", "period", "2023-04-30")).toEqual({ from: "2019-01-01", to: "2019-12-31" });
	});
});

describe("the flags of the handles", () => {
	it("stand over their places, and side by side where those are too near", () => {
		expect(flagPlaces([400], 88, 800)).toEqual([400]);
		expect(flagPlaces([0], 88, 800)).toEqual([44]);
		expect(flagPlaces([800], 88, 800)).toEqual([756]);
		expect(flagPlaces([400, 420], 88, 800)).toEqual([400, 490]);
		expect(flagPlaces([790, 795], 88, 800)).toEqual([666, 756]);
	});

	it("are taken by the one that is nearest, and of two in one place by the one that can go there", () => {
		expect(nearestHandle([100, 300], 150)).toBe(0);
		expect(nearestHandle([100, 300], 250)).toBe(1);
		expect(nearestHandle([200, 200], 150)).toBe(0);
		expect(nearestHandle([200, 200], 250)).toBe(1);
	});
});

describe("days of sources that lie close together", () => {
	it("are told as one, none is lost, and what is left is far enough apart to be pointed at", () => {
		const places = fc.array(fc.double({ min: 0, max: 800, noNaN: true }), { maxLength: 40 });
		fc.assert(
			fc.property(places, (xs) => {
				const clusters = clustered(
					xs.map((x) => ({ x })),
					24,
				);
				expect(clusters.flatMap(({ members }) => members.map(({ x }) => x))).toEqual([...xs].sort((a, b) => a - b));
				clusters.slice(1).forEach((cluster, index) => {
					expect(cluster.x - (clusters[index]?.x ?? 0)).toBeGreaterThanOrEqual(24);
				});
			}),
		);
	});
});
