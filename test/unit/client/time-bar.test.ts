import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAfterKey } from "../../../client/store/date-keys.ts";
import { dayAt, extentOf, firstAndLast, nearestDay, quarters, share } from "../../../client/store/extent.ts";
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
		expect(extentOf([on("2015-06-01"), on("2019-03-12", "2019-09-10")], "2026-01-01")).toEqual({
			from: "2015-01-01",
			to: "2019-12-31",
		});
		expect(extentOf([{ ...undated, nature: "STATE" }], "2026-05-05")).toEqual({ from: "2026-01-01", to: "2026-12-31" });
	});
});

describe("the histogram", () => {
	it("counts a fact in every quarter that its dates touch, and in no other", () => {
		const bins = quarters({ from: "2019-01-01", to: "2019-12-31" }, [on("2019-03-12", "2019-09-10")]);
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
		const bins = quarters({ from: "2016-01-01", to: "2019-12-31" }, [until2018]);
		expect(bins.filter(({ count }) => count > 0).map(({ to }) => to)).toEqual(["2018-12-31"]);
	});

	it("covers its scale without gaps", () => {
		const bins = quarters(scale, []);
		expect(bins.at(0)?.from).toBe(scale.from);
		expect(bins.at(-1)?.to).toBe(scale.to);
		expect(bins).toHaveLength(36);
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
