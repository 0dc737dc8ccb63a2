import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	type Box,
	boxAround,
	distance,
	lengthInside,
	moved,
	onBow,
	overlap,
} from "../../../client/graph-view/geometry.ts";
import type { GraphViewInput } from "../../../client/graph-view/input.ts";
import { Arrangement } from "../../../client/graph-view/layout/arrangement.ts";
import { placeBeside } from "../../../client/graph-view/layout/beside.ts";
import { bodyOf } from "../../../client/graph-view/layout/bodies.ts";
import { arrange, frameFor, isLarge } from "../../../client/graph-view/layout/opening.ts";
import { roughPlaces, type Springs } from "../../../client/graph-view/layout/rough.ts";
import { routes } from "../../../client/graph-view/layout/routes.ts";
import { springs } from "../../../client/graph-view/layout/springs.ts";
import type { Body, Link } from "../../../client/graph-view/layout/standing.ts";
import { nearestTowards } from "../../../client/graph-view/layout/towards.ts";
import { looks } from "../../../client/graph-view/looks.ts";
import { nodePictures } from "../../../client/graph-view/node-picture.ts";
import { wholeLayout } from "../../../client/graph-view/placing.ts";
import type { Point } from "../../../client/store/scene-types.ts";
import { inputOf } from "../../fixtures/graph-view/input.ts";
import * as scene from "../../fixtures/graph-view/scene.ts";
import { overlapping, pairs } from "./overlapping.ts";

const point = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });
const body = (id: string, width = 40, height = 50): Body => ({ id, box: boxAround({ x: 0, y: 0 }, width, height) });

const opening = inputOf({
	nodes: scene.nodes,
	relationships: scene.relationships,
	disagreements: scene.disagreements,
	path: scene.path,
	reducedMotion: true,
});
const pictures = (input: GraphViewInput) =>
	nodePictures(input, looks(input), (text, font) => text.length * font.size * 0.55);

describe("the length of a line inside a box", () => {
	const box: Box = { left: 0, top: 0, right: 10, bottom: 10 };
	it("is what lies within its sides", () => {
		expect(lengthInside({ x: -5, y: 5 }, { x: 15, y: 5 }, box)).toBeCloseTo(10);
		expect(lengthInside({ x: 2, y: 2 }, { x: 5, y: 6 }, box)).toBeCloseTo(5);
		expect(lengthInside({ x: -5, y: -1 }, { x: 15, y: -1 }, box)).toBe(0);
	});
	it("is the same from either end", () => {
		fc.assert(
			fc.property(point, point, (a, b) => {
				expect(lengthInside(a, b, box)).toBeCloseTo(lengthInside(b, a, box));
			}),
		);
	});
});

describe("lines between the same two nodes", () => {
	const positions = new Map([
		["a", { x: 0, y: 0 }],
		["b", { x: 300, y: 0 }],
	]);
	it("bow apart, the one on the path stays straight, one the other way bows to the other side", () => {
		const line = (id: string, from: string, to: string, straight = false) => ({
			id,
			from,
			to,
			straight,
			alongPath: false,
		});
		const bows = routes([line("1", "a", "b"), line("2", "b", "a"), line("0", "b", "a", true)], positions, new Map());
		expect(bows.has("0")).toBe(false);
		expect(bows.size).toBe(2);
		const height = (id: string, way: 1 | -1) => (bows.get(id) ?? 0) * way;
		expect(Math.sign(height("1", 1))).toBe(-Math.sign(height("2", -1)));
	});
	it("and one on the path goes round a shape that would hide it, the others out of its way", () => {
		const line = (id: string, straight: boolean) => ({ id, from: "a", to: "b", straight, alongPath: true });
		const shapes = new Map([["c", boxAround({ x: 150, y: 0 }, 50, 22)]]);
		const alone = routes([line("0", true)], positions, new Map(), shapes).get("0") ?? 0;
		expect(onBow({ x: 0, y: 0 }, { x: 300, y: 0 }, alone, 0.5).y).toBeLessThan(-20);
		const bows = routes([line("0", true), line("1", false), line("2", false)], positions, new Map(), shapes);
		const middles = ["0", "1", "2"].map((id) => onBow({ x: 0, y: 0 }, { x: 300, y: 0 }, bows.get(id) ?? 0, 0.5).y);
		const apart = middles
			.toSorted((x, y) => x - y)
			.map((y, index, all) => (index === 0 ? 99 : y - (all[index - 1] ?? 0)));
		expect(Math.min(...apart)).toBeGreaterThan(25);
	});
	it("and a line on its own goes round a node that stands in its way", () => {
		const line = { id: "1", from: "a", to: "b", straight: false, alongPath: false };
		expect(routes([line], positions, new Map()).size).toBe(0);
		const inTheWay = new Map([["c", [boxAround({ x: 150, y: 0 }, 30, 20)]]]);
		expect(routes([line], positions, inTheWay).get("1")).not.toBe(undefined);
	});
});

describe("new nodes", () => {
	const standing = new Map(
		Array.from({ length: 20 }, (_, index) => [
			`old ${index}`,
			{ x: (index % 5) * 120, y: Math.floor(index / 5) * 120 },
		]),
	);
	it("come in beside what they belong to, on nobody, and only they get places", () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 19 }), { minLength: 1, maxLength: 6 }), (hubs) => {
				const added = hubs.map((_, index) => body(`new ${index}`));
				const bodies = [...[...standing.keys()].map((id) => body(id)), ...added];
				const links = hubs.map((hub, index) => ({ from: `old ${hub}`, to: `new ${index}` }));
				const found = placeBeside(bodies, links, standing);
				expect([...found.keys()].sort()).toEqual(added.map((each) => each.id).sort());
				const all = new Map([...standing, ...found]);
				const boxes = bodies.map((each) => moved(each.box, all.get(each.id) ?? { x: 0, y: 0 }));
				for (const [a, b] of pairs(boxes)) expect(overlap(a, b)).toBe(0);
				for (const [index, hub] of hubs.entries()) {
					const [at, from] = [found.get(`new ${index}`), standing.get(`old ${hub}`)];
					expect(at && from && distance(at, from)).toBeLessThan(400);
				}
			}),
			{ numRuns: 25 },
		);
	});
	it("that are tied to nothing stand clear of the others, and no farther away than that asks for", () => {
		const bodies = [...standing.keys(), "loose"].map((id) => body(id));
		const at = placeBeside(bodies, [], standing).get("loose") ?? { x: 0, y: 9999 };
		for (const [id, there] of standing)
			expect(overlap(moved(body("loose").box, at), moved(body(id).box, there))).toBe(0);
		expect(distance(at, { x: 240, y: 180 })).toBeLessThan(450);
	});
	it("that are tied to nothing still find room", () => {
		const found = placeBeside([body("a"), body("b")], [], new Map([["a", { x: 0, y: 0 }]]));
		const at = found.get("b") ?? { x: Number.NaN, y: Number.NaN };
		expect(Math.hypot(at.x, at.y)).toBeLessThan(300);
		expect(overlap(moved(body("b").box, found.get("b") ?? { x: 0, y: 0 }), body("a").box)).toBe(0);
	});
});

describe("the opening layout", { timeout: 60_000 }, () => {
	const boxesOf = (input: GraphViewInput, places: ReadonlyMap<string, Point>) =>
		[...pictures(input).values()].map((each) =>
			moved(bodyOf(each, input.narrow).box, places.get(each.id) ?? { x: 0, y: 0 }),
		);
	const lay = (input: GraphViewInput) => wholeLayout(input, pictures(input), new Map());

	it("puts no node or label onto another, and the path in a row; the same on any date, whatever the legend hides", () => {
		const places = lay(opening);
		expect(overlapping(boxesOf(opening, places))).toEqual([]);
		const row = scene.path.nodes.flatMap((id) => places.get(id) ?? []);
		expect(new Set(row.map((at) => at.y)).size).toBe(1);
		expect(row.map((at) => at.x)).toEqual(row.map((at) => at.x).toSorted((a, b) => a - b));
		const otherwise = {
			...opening,
			when: { ...opening.when, at: "2014-01-01" },
			hidden: { labels: new Set(["EVENT"]), families: new Set<string>() },
		};
		expect(lay(otherwise)).toEqual(places);
	});
	it("stands the path upright on a phone", () => {
		const narrow = { ...opening, narrow: true };
		const places = lay(narrow);
		expect(new Set(scene.path.nodes.map((id) => places.get(id)?.x)).size).toBe(1);
		expect(overlapping(boxesOf(narrow, places))).toEqual([]);
	});
	it("keeps what is pinned", () => {
		const few = { ...opening, nodes: opening.nodes.slice(0, 8) };
		const pinned = new Map([["company/tesla", { x: 77, y: -201 }]]);
		expect(wholeLayout(few, pictures(few), pinned).get("company/tesla")).toEqual({ x: 77, y: -201 });
	});
	it("puts no node or label onto another in any small scene, and the same input gives the same picture", () => {
		const size = fc.record({ width: fc.integer({ min: 20, max: 120 }), height: fc.integer({ min: 20, max: 80 }) });
		const ends = fc.tuple(fc.nat(), fc.nat());
		fc.assert(
			fc.property(
				fc.array(size, { minLength: 2, maxLength: 40 }),
				fc.array(ends, { maxLength: 70 }),
				fc.boolean(),
				(sizes, ties, narrow) => {
					const bodies = sizes.map(({ width, height }, index) => body(`${index}`, width, height));
					const links = ties.map(([a, b]) => ({ from: `${a % bodies.length}`, to: `${b % bodies.length}` }));
					const arranged = () => arrange(bodies, links, frameFor(bodies, narrow), new Map(), [], null);
					const places = arranged();
					expect(overlapping(bodies.map((each) => moved(each.box, places.get(each.id) ?? { x: 0, y: 0 })))).toEqual([]);
					expect(arranged()).toEqual(places);
				},
			),
			{ numRuns: 20 },
		);
	});
	describe("of a scene too large to search", () => {
		const bodies = Array.from({ length: 110 }, (_, index) => body(`${index}`));
		const links: Link[] = bodies.slice(1).map(({ id }, index) => ({ from: id, to: `${Math.floor(index / 3)}` }));
		const arranged = (by: Springs | null) => arrange(bodies, links, frameFor(bodies, false), new Map(), [], by);
		const overlapsIn = (places: ReadonlyMap<string, Point>) =>
			overlapping(bodies.map((each) => moved(each.box, places.get(each.id) ?? { x: 0, y: 0 })));

		it("starts from springs, and is the same each time too", () => {
			const places = arranged(springs);
			expect(arranged(springs)).toEqual(places);
			expect(overlapsIn(places)).toEqual([]);
		});
		it("starts from the spiral where there are no springs, and puts nothing onto another either", () => {
			const places = arranged(null);
			expect(places).not.toEqual(arranged(springs));
			expect(overlapsIn(places)).toEqual([]);
		});
		it("keeps by springs what is fixed", () => {
			const fixed = new Map([["3", { x: 77, y: -201 }]]);
			const frame = frameFor(bodies, false);
			expect(roughPlaces(bodies, links, frame, fixed, springs).get("3")).toEqual({ x: 77, y: -201 });
			expect(roughPlaces(bodies, links, frame, fixed, null).get("3")).toEqual({ x: 77, y: -201 });
		});
		it("is laid out beside the page", () => {
			expect([100, 101].map(isLarge)).toEqual([false, true]);
		});
	});
});

describe("an arrangement", () => {
	it("finds a place uglier where boxes overlap, lines cross or run through a box", () => {
		const arrangement = new Arrangement(
			["a", "b", "c", "d", "e"].map((id) => body(id)),
			[
				{ from: "a", to: "b" },
				{ from: "c", to: "d" },
			],
			null,
		);
		arrangement.place("a", { x: 0, y: 0 });
		arrangement.place("c", { x: -100, y: 150 });
		arrangement.place("d", { x: 100, y: 150 });
		arrangement.place("e", { x: -150, y: -150 });
		const short = arrangement.cost("b", { x: 0, y: 110 });
		expect(arrangement.cost("b", { x: 0, y: 240 })).toBeGreaterThan(short + 20);
		expect(arrangement.cost("b", { x: 0, y: 20 })).toBeGreaterThan(short + 200);
		expect(arrangement.cost("b", { x: -240, y: -240 })).toBeGreaterThan(short + 60);
	});
});

describe("the arrow keys", () => {
	const places = new Map([
		["here", { x: 0, y: 0 }],
		["right", { x: 100, y: 10 }],
		["further right", { x: 150, y: 0 }],
		["up", { x: 5, y: -80 }],
	]);
	it("go to the nearest in their direction, and nowhere where there is none", () => {
		expect(nearestTowards({ x: 0, y: 0 }, "right", places)).toBe("right");
		expect(nearestTowards({ x: 0, y: 0 }, "up", places)).toBe("up");
		expect(nearestTowards({ x: 0, y: 0 }, "left", places)).toBeNull();
	});
});
