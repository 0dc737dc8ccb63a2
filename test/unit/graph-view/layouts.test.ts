import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, boxAround, distance, moved, overlap } from "../../../client/graph-view/geometry.ts";
import type { Link } from "../../../client/graph-view/layout/standing.ts";
import { clear } from "../../../client/graph-view/layouts/clear.ts";
import { layOut } from "../../../client/graph-view/layouts/lay-out.ts";
import { createLayouter, type Working } from "../../../client/graph-view/layouts/layouter.ts";
import type { LayoutBody, LayoutRequest } from "../../../client/graph-view/layouts/request.ts";
import { Room } from "../../../client/graph-view/layouts/room.ts";
import type { Said } from "../../../client/graph-view/layouts/worker.ts";
import { LAYOUTS, type LayoutName, type Point } from "../../../client/store/scene-types.ts";

const origin: Point = { x: 0, y: 0 };
const body = (index: number, width = 60, height = 50, kind = 0): LayoutBody => ({
	id: `${index}`,
	box: boxAround(origin, width, height),
	name: `node ${index}`,
	kind,
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
	const bodies = sizes.map(({ width, height, kind }, index) => body(index, width, height, kind));
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
		const bodies = Array.from({ length: 450 }, (_, index) => body(index, 40 + (index % 7) * 20, 50, index % 5));
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
		workers[0]?.say({ laid: { places } });
		expect(await first).toEqual({ places });
		expect(parts).toEqual([0.5]);
		const second = layouter.run(wanted);
		workers[0]?.say({ laid: { places } });
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
		workers[1]?.say({ laid: { places } });
		expect(await second).toEqual({ places });
	});
});
