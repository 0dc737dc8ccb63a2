import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginnings } from "../../../client/graph-view/beginnings.ts";
import { yearsOn } from "../../../client/graph-view/draw/axis.ts";
import { type Box, boxAround, distance, moved, overlap } from "../../../client/graph-view/geometry.ts";
import { ontoAxis } from "../../../client/graph-view/layout/onto-axis.ts";
import type { Link } from "../../../client/graph-view/layout/standing.ts";
import { clear } from "../../../client/graph-view/layouts/clear.ts";
import { layOut } from "../../../client/graph-view/layouts/lay-out.ts";
import { createLayouter, type Working } from "../../../client/graph-view/layouts/layouter.ts";
import type { LayoutBody, LayoutRequest } from "../../../client/graph-view/layouts/request.ts";
import { Room } from "../../../client/graph-view/layouts/room.ts";
import type { Said } from "../../../client/graph-view/layouts/worker.ts";
import { reaching, xOn } from "../../../client/graph-view/time-axis.ts";
import {
	LAYOUTS,
	type LayoutName,
	type Point,
	type SceneNode,
	type ScenePeriod,
	type SceneRelationship,
	type TimeAxis,
} from "../../../client/store/scene-types.ts";
import { addDays } from "../../../model/time/day.ts";
import type { Day } from "../../../model/time/types.ts";

const origin: Point = { x: 0, y: 0 };
const body = (index: number, width = 60, height = 50, kind = 0, begins: Day | null = null): LayoutBody => ({
	id: `${index}`,
	box: boxAround(origin, width, height),
	name: `node ${index}`,
	kind,
	begins,
});

function request(name: LayoutName, bodies: readonly LayoutBody[], given: Partial<LayoutRequest> = {}): LayoutRequest {
	return {
		name,
		bodies,
		links: [],
		start: new Map(),
		fixed: new Map(),
		roots: [],
		frame: boxAround(origin, 1500, 1000),
		keptFree: [],
		path: new Map(),
		...given,
	};
}

const quiet = () => undefined;
const laid = (asked: LayoutRequest): ReadonlyMap<string, Point> => layOut(asked, quiet).places;
const axisOf = (asked: LayoutRequest): TimeAxis => {
	const { axis } = layOut(asked, quiet);
	if (axis === null) throw new Error("It has no axis.");
	return axis;
};
const at = (places: ReadonlyMap<string, Point>, id: string): Point => {
	const place = places.get(id);
	if (place === undefined) throw new Error(`${id} has no place.`);
	return place;
};

/** Which boxes lie on one another, but for those both of which are fixed. */
function onOneAnother({ bodies, fixed }: LayoutRequest, places: ReadonlyMap<string, Point>): string[] {
	const boxes = bodies.map(({ id, box }): [string, Box] => [id, moved(box, at(places, id))]);
	return boxes.flatMap(([id, box], index) =>
		boxes
			.slice(index + 1)
			.filter(([other, room]) => !(fixed.has(id) && fixed.has(other)) && overlap(box, room) > 0.01)
			.map(([other]) => `${id} ${other}`),
	);
}

const coordinate = fc.integer({ min: -900, max: 900 });
const anyScene = fc.record({
	sizes: fc.array(
		fc.record({
			width: fc.integer({ min: 20, max: 190 }),
			height: fc.integer({ min: 20, max: 80 }),
			kind: fc.nat({ max: 4 }),
			begins: fc.option(fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("1970-01-01", days))),
		}),
		{ minLength: 1, maxLength: 60 },
	),
	ties: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 90 }),
	pinned: fc.array(fc.tuple(fc.nat(), coordinate, coordinate), { maxLength: 6 }),
	selected: fc.array(fc.nat(), { maxLength: 3 }),
});

function asked(
	name: LayoutName,
	{ sizes, ties, pinned, selected }: typeof anyScene extends fc.Arbitrary<infer Value> ? Value : never,
): LayoutRequest {
	const bodies = sizes.map(({ width, height, kind, begins }, index) => body(index, width, height, kind, begins));
	const which = (index: number): string => `${index % bodies.length}`;
	return request(name, bodies, {
		links: ties.map(([from, to]): Link => ({ from: which(from), to: which(to) })),
		fixed: new Map(pinned.map(([index, x, y]) => [which(index), { x, y }])),
		roots: [...new Set(selected.map(which))],
	});
}

describe.each(LAYOUTS)("the layout %s", { timeout: 120_000 }, (name) => {
	it("gives every node a place, moves nothing that is held, and comes to the same whenever it is asked", () => {
		fc.assert(
			fc.property(anyScene, (scene) => {
				const wanted = asked(name, scene);
				const places = laid(wanted);
				expect([...places.keys()].sort()).toEqual(wanted.bodies.map(({ id }) => id).sort());
				for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
				for (const [id, place] of wanted.fixed) expect(places.get(id)).toEqual(place);
				expect(laid(wanted)).toEqual(places);
			}),
			{ numRuns: name === "force" ? 8 : 60 },
		);
	});
	it("does so for a scene of hundreds, none of whose nodes lies on another", () => {
		const bodies = Array.from({ length: 450 }, (_, index) =>
			body(index, 40 + (index % 7) * 20, 50, index % 5, index % 3 === 0 ? null : addDays("2010-01-01", index * 11)),
		);
		const links = bodies.slice(1).map(({ id }, index): Link => ({ from: id, to: `${Math.floor(index / 4)}` }));
		const wanted = request(name, bodies, { links, fixed: new Map([["7", { x: 33, y: -44 }]]) });
		const places = laid(wanted);
		expect(places.size).toBe(450);
		expect(places.get("7")).toEqual({ x: 33, y: -44 });
		expect(onOneAnother(wanted, places)).toEqual([]);
	});
});

describe("rings", () => {
	it("put what is selected in the middle, and what is more steps away further out", () => {
		const bodies = Array.from({ length: 40 }, (_, index) => body(index));
		const links = bodies.slice(1).map(({ id }, index): Link => ({ from: id, to: `${Math.floor(index / 3)}` }));
		const places = laid(request("concentric", bodies, { links, roots: ["4"] }));
		expect(places.get("4")).toEqual(origin);
		const steps = new Map([["4", 0]]);
		for (let added = true; added; ) {
			added = false;
			for (const { from, to } of links) {
				for (const [one, other] of [
					[from, to],
					[to, from],
				] as const) {
					const step = steps.get(one);
					if (step === undefined || steps.has(other)) continue;
					steps.set(other, step + 1);
					added = true;
				}
			}
		}
		const far = (id: string): number => distance(at(places, id), origin);
		for (const [one, step] of steps) {
			for (const [other, more] of steps) if (step < more) expect(far(one)).toBeLessThan(far(other));
		}
	});
	it("stay round a node that is held where it is", () => {
		const bodies = [body(0), body(1), body(2)];
		const links = [
			{ from: "0", to: "1" },
			{ from: "0", to: "2" },
		];
		const places = laid(
			request("concentric", bodies, { links, roots: ["0"], fixed: new Map([["0", { x: 500, y: 90 }]]) }),
		);
		expect(distance(at(places, "1"), { x: 500, y: 90 })).toBeCloseTo(distance(at(places, "2"), { x: 500, y: 90 }));
	});
	it("put no node onto another", () => {
		fc.assert(
			fc.property(anyScene, (scene) => {
				const wanted = asked("concentric", scene);
				expect(onOneAnother(wanted, laid(wanted))).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});
});

describe("a grid", () => {
	it("is read by kind, then by name", () => {
		const bodies = [body(3, 60, 50, 1), body(1, 60, 50, 0), body(2, 60, 50, 0), body(4, 60, 50, 1)];
		const places = laid(request("grid", bodies));
		const read = bodies
			.map(({ id }) => ({ id, ...at(places, id) }))
			.sort((a, b) => a.y - b.y || a.x - b.x)
			.map(({ id }) => id);
		expect(read).toEqual(["1", "2", "3", "4"]);
		expect(at(places, "3").y).toBeGreaterThan(at(places, "2").y);
	});
	it("puts no node onto another", () => {
		fc.assert(
			fc.property(anyScene, (scene) => {
				const wanted = asked("grid", scene);
				expect(onOneAnother(wanted, laid(wanted))).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});
});

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

describe("where a node begins", () => {
	const none = { endEarliest: null, endLatest: null, doubtful: false, text: null, attested: null, note: null };
	const period = (from: Day | null, by: Day | null): ScenePeriod => ({
		...none,
		nature: "STATE",
		startEarliest: from,
		startLatest: by,
	});
	const node = (id: string, label: SceneNode["label"], when = period(null, null)): SceneNode => ({
		id,
		label,
		name: { en: id, fr: id },
		kind: null,
		period: when,
		vouched: null,
		money: null,
		words: null,
	});
	const tie = (id: string, from: string, to: string, when: ScenePeriod): SceneRelationship => ({
		id,
		fact: id,
		type: "OWNS",
		from,
		to,
		title: null,
		period: when,
		vouched: { standing: "REPORTED", knownFrom: null, knownTo: null },
	});
	const nodes = [
		node("a", "PERSON"),
		node("b", "COMPANY"),
		node("c", "COMPANY"),
		node("deal", "FUNDING", period("2019-03-01", "2019-09-10")),
	];
	const of = (ties: readonly SceneRelationship[], counts = (_: SceneRelationship) => true) =>
		Object.fromEntries(beginnings(nodes, ties, counts));

	it("is the first day on which one of its ties certainly holds; a deal's own date is its own", () => {
		const ties = [
			tie("1", "a", "b", period("2010-01-01", "2018-12-31")),
			tie("2", "a", "deal", period("2015-01-01", "2015-06-30")),
		];
		expect(of(ties)).toEqual({
			a: { from: "2015-01-01", by: "2015-06-30" },
			b: { from: "2010-01-01", by: "2018-12-31" },
			deal: { from: "2019-03-01", by: "2019-09-10" },
		});
	});
	it("is the last day that may be meant where a source says only that it held, but where even that is uncertain", () => {
		const attested = (text: string) => ({ ...period(null, "2018-01-01"), attested: text, doubtful: true });
		const pledge = { ...node("pledge", "FUNDING"), period: attested("2018") };
		expect(beginnings([pledge], [], () => true).get("pledge")).toEqual({ from: null, by: "2018-12-31" });
		expect(beginnings([{ ...pledge, period: attested("2018?") }], [], () => true).size).toBe(0);
	});
	it("is not known where no tie has a date, its date is doubtful or nobody vouches for it", () => {
		expect(of([tie("1", "a", "b", period("2010-01-01", null))])).not.toHaveProperty("a");
		expect(of([tie("1", "a", "b", { ...period("2010-01-01", "2010-01-01"), doubtful: true })])).not.toHaveProperty("a");
		expect(of([tie("1", "a", "b", period("2010-01-01", "2010-01-01"))], () => false)).not.toHaveProperty("a");
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

describe("clearing", () => {
	it("leaves no node on another that may move, whatever the places were", () => {
		fc.assert(
			fc.property(
				anyScene,
				fc.array(fc.tuple(coordinate, coordinate), { minLength: 60, maxLength: 60 }),
				(scene, spots) => {
					const wanted = asked("force", scene);
					const places = new Map(
						wanted.bodies.map(({ id }, index): [string, Point] => {
							const [x = 0, y = 0] = spots[index] ?? [];
							return [id, { x: x / 9, y: y / 9 }];
						}),
					);
					const cleared = clear(wanted.bodies, places, wanted.fixed);
					expect(onOneAnother(wanted, cleared)).toEqual([]);
					for (const [id, place] of wanted.fixed) expect(cleared.get(id)).toEqual(place);
				},
			),
			{ numRuns: 40 },
		);
	});
	it("finds the free place that is there", () => {
		const room = new Room();
		room.take(boxAround(origin, 100, 100));
		const found = room.nearest(boxAround(origin, 20, 20), { x: 40, y: 0 });
		expect(overlap(moved(boxAround(origin, 20, 20), found), boxAround(origin, 100, 100))).toBe(0);
		expect(distance(found, { x: 40, y: 0 })).toBeLessThan(60);
		expect(room.nearest(boxAround(origin, 20, 20), { x: 300, y: 0 })).toEqual({ x: 300, y: 0 });
	});
});

describe("the layouts beside the page", () => {
	class FakeWorker implements Working {
		onmessage: Working["onmessage"] = null;
		onerror: Working["onerror"] = null;
		readonly asked: LayoutRequest[] = [];
		ended = false;
		postMessage(asked: LayoutRequest): void {
			this.asked.push(asked);
		}
		terminate(): void {
			this.ended = true;
		}
		say(data: Said): void {
			this.onmessage?.(new MessageEvent("message", { data }));
		}
	}
	const set = () => {
		const workers: FakeWorker[] = [];
		const layouter = createLayouter(() => {
			const worker = new FakeWorker();
			workers.push(worker);
			return worker;
		});
		return { workers, layouter };
	};
	const places = new Map([["0", origin]]);
	const wanted = request("force", [body(0)]);

	it("say how far they are, and use their worker again", async () => {
		const { workers, layouter } = set();
		const parts: number[] = [];
		const first = layouter.run(wanted, (part) => parts.push(part));
		workers[0]?.say({ part: 0.5 });
		workers[0]?.say({ laid: { places, axis: null } });
		expect(await first).toEqual({ places, axis: null });
		expect(parts).toEqual([0.5]);
		const second = layouter.run(wanted);
		workers[0]?.say({ laid: { places, axis: null } });
		await second;
		expect(workers.length).toBe(1);
		expect(workers[0]?.asked).toEqual([wanted, wanted]);
	});
	it("end with their worker when they are given up, or another is asked for", async () => {
		const { workers, layouter } = set();
		const first = layouter.run(wanted);
		const second = layouter.run(wanted);
		expect(await first).toBeNull();
		expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
		layouter.cancel();
		expect(await second).toBeNull();
		expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
	});
	it("say so where their worker cannot be had, and try anew when they are asked again", async () => {
		const { workers, layouter } = set();
		const first = layouter.run(wanted);
		workers[0]?.onerror?.(new Event("error") as ErrorEvent);
		await expect(first).rejects.toThrow();
		const second = layouter.run(wanted);
		workers[1]?.say({ laid: { places, axis: null } });
		expect(await second).toEqual({ places, axis: null });
	});
});
