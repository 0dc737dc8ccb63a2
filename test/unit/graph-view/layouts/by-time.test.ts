import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yearsOn } from "../../../../client/graph-view/draw/axis.ts";
import { ontoAxis } from "../../../../client/graph-view/layout/onto-axis.ts";
import { reaching, xOn } from "../../../../client/graph-view/time-axis.ts";
import type { Point } from "../../../../client/store/scene-types.ts";
import type { Day } from "../../../../model/time/types.ts";
import {
	anyScene,
	asked,
	at,
	axisOf,
	body,
	laid,
	onOneAnother,
	request,
} from "../../../fixtures/graph-view/layout-requests.ts";

describe("by time", () => {
	const dated = (begins: readonly (Day | null)[]) => begins.map((day, index) => body(index, 60, 50, 0, day));

	it("puts each node where it begins, the undated below all others, and none onto another", () => {
		fc.assert(
			fc.property(anyScene, (scene) => {
				const wanted = asked("time", scene);
				const places = laid(wanted);
				const axis = axisOf(wanted);
				expect(onOneAnother(wanted, places)).toEqual([]);
				for (const { id, begins, box } of wanted.bodies) {
					if (wanted.fixed.has(id)) continue;
					const { x, y } = at(places, id);
					if (begins === null) expect(y + box.top).toBeGreaterThan(axis.lane);
					else {
						expect(x).toBeCloseTo(xOn(axis, begins));
						expect(y + box.bottom).toBeLessThan(axis.lane);
					}
				}
			}),
			{ numRuns: 60 },
		);
	});
	it("runs from left to right, evenly within a year, and short over years of which nothing is known", () => {
		const axis = axisOf(request("time", dated(["1975-04-04", "2015-12-11", "2016-03-01", "2016-03-01", null])));
		const x = (day: Day) => xOn(axis, day);
		const days = ["1970-01-01", "1975-04-04", "1990-01-01", "2015-12-11", "2016-01-01", "2016-07-01", "2020-01-01"];
		expect(days.map(x)).toEqual(days.map(x).toSorted((a, b) => a - b));
		expect(x("2016-07-02") - x("2016-01-01")).toBeCloseTo(x("2017-01-01") - x("2016-07-02"), 0);
		expect(x("2015-01-01") - x("1976-01-01")).toBeLessThan(x("2016-01-01") - x("2015-01-01"));
	});
	it("has an axis that reaches as far as what comes in later, and moves no day of it", () => {
		const axis = axisOf(request("time", dated(["2015-12-11", "2018-01-01"])));
		const wider = reaching(axis, "2010-06-01", "2023-06-01");
		expect(wider.knots[0]?.year).toBe(2010);
		expect(wider.knots.at(-1)?.year).toBe(2024);
		for (const day of ["2010-06-01", "2015-12-11", "2017-05-05", "2023-06-01"]) {
			expect(xOn(wider, day)).toBeCloseTo(xOn(axis, day));
		}
	});
	it("lets what comes in later stand where it begins, or in the lane, and on nothing", () => {
		const bodies = dated(["2015-12-11", "2018-01-01", "2015-12-11", null, null]);
		const axis = axisOf(request("time", bodies.slice(0, 2)));
		const standing = laid(request("time", bodies.slice(0, 2)));
		const added = new Map(["2", "3", "4"].map((id): [string, Point] => [id, { x: 0, y: 0 }]));
		const begins = new Map([["2", { from: null, by: "2015-12-11" }]]);
		const found = ontoAxis(axis, bodies, added, standing, begins);
		expect(at(found, "2").x).toBeCloseTo(xOn(axis, "2015-12-11"));
		expect(at(found, "3").y).toBeGreaterThan(axis.lane);
		const all = new Map([...standing, ...found]);
		expect(onOneAnother(request("time", bodies), all)).toEqual([]);
	});
});

describe("the years along the axis", () => {
	const knots = [
		{ year: 2018, x: 0 },
		{ year: 2019, x: 120 },
		{ year: 2020, x: 240 },
		{ year: 2022, x: 324 },
		{ year: 2023, x: 440 },
	];
	it("are all written, those in which nothing begins as one run", () => {
		expect(yearsOn({ knots }, 1).map(({ text }) => text)).toEqual(["2018", "2019", "2020–2021", "2022"]);
	});
	it("make way for each other where there is no room", () => {
		const written = yearsOn({ knots }, 0.3);
		for (const [index, { at }] of written.entries())
			if (index > 0) expect((at - (written[index - 1]?.at ?? 0)) * 0.3).toBeGreaterThanOrEqual(38);
	});
});
