import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EdgePicture } from "../../../client/graph-view/edge-picture.ts";
import { type Box, boxAround, overlap } from "../../../client/graph-view/geometry.ts";
import type { GraphViewInput } from "../../../client/graph-view/input.ts";
import { labelScale, labelsAt, scaledLabel } from "../../../client/graph-view/labels.ts";
import { type Choosable, chooseLabels } from "../../../client/graph-view/layout/label-choice.ts";
import type { NodePicture } from "../../../client/graph-view/node-picture.ts";
import type { Shown } from "../../../client/graph-view/shown.ts";
import { inputOf } from "../../fixtures/graph-view/input.ts";
import { picture, spoken } from "../../fixtures/graph-view/pictures.ts";
import * as scene from "../../fixtures/graph-view/scene.ts";

const box: fc.Arbitrary<Box> = fc
	.record({
		x: fc.integer({ min: 0, max: 600 }),
		y: fc.integer({ min: 0, max: 400 }),
		width: fc.integer({ min: 5, max: 140 }),
		height: fc.integer({ min: 5, max: 45 }),
	})
	.map(({ x, y, width, height }) => boxAround({ x, y }, width, height));

const nowhere = boxAround({ x: -9999, y: -9999 }, 1, 1);
const label = (id: string, where: Box, over: Choosable["over"] = "nothing"): Choosable => ({
	id,
	box: where,
	shape: nowhere,
	over,
});

describe("the labels that are shown", () => {
	it("never overlap, and each that is not shown would lie on one more wanted or on a shape", () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(box, fc.constantFrom("nothing" as const, "marks" as const, "everything" as const)), {
					maxLength: 120,
				}),
				fc.array(box, { maxLength: 20 }),
				(boxes, shapes) => {
					const all = boxes.map(([where, over], index) => label(`${index}`, where, over));
					const shown = chooseLabels(all, shapes, []);
					const seen = all.filter(({ id }) => shown.has(id));
					for (const [index, one] of seen.entries()) {
						for (const other of seen.slice(index + 1)) expect(overlap(one.box, other.box)).toBe(0);
					}
					for (const [index, one] of all.entries()) {
						if (shown.has(one.id)) continue;
						const before = all.slice(0, index).filter(({ id }) => shown.has(id));
						const onLabel = before.some(
							(other) =>
								overlap(one.box, boxAround(middle(other.box), size(other.box).width + 2, size(other.box).height + 2)) >
								0,
						);
						expect(onLabel || (one.over === "nothing" && shapes.some((shape) => overlap(one.box, shape) > 0))).toBe(
							true,
						);
					}
				},
			),
		);
	});
	it("are the first of those that want one place, and lie on no shape but their own, unless they were asked for", () => {
		const place = boxAround({ x: 0, y: 0 }, 50, 14);
		expect([...chooseLabels([label("a", place), label("b", place)], [], [])]).toEqual(["a"]);
		expect(chooseLabels([label("a", place)], [place], []).size).toBe(0);
		expect(chooseLabels([label("a", place, "marks")], [place], []).size).toBe(1);
		expect(chooseLabels([label("a", place, "marks")], [], [place]).size).toBe(0);
		expect(chooseLabels([label("a", place, "everything")], [place], [place]).size).toBe(1);
		expect(chooseLabels([{ ...label("a", place), shape: place }], [place], []).size).toBe(1);
	});
});

const middle = ({ left, right, top, bottom }: Box) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
const size = ({ left, right, top, bottom }: Box) => ({ width: right - left, height: bottom - top });

const measure = (text: string) => text.length * 6;

/** Nodes in a row, so near that only some labels have room. */
function row(
	pictures: readonly NodePicture[],
	apart: number,
	input: Partial<GraphViewInput>,
	ties: readonly number[] = [],
	edges: readonly EdgePicture[] = [],
) {
	const shown = {
		input: inputOf(input),
		nodes: new Map(pictures.map((each) => [each.id, each])),
		edges: new Map(edges.map((each) => [each.id, each])),
		sides: new Map(),
		ties: new Map(pictures.map(({ id }, index) => [id, ties[index] ?? 0])),
	} satisfies Shown;
	const places = new Map(pictures.map(({ id }, index) => [id, { x: index * apart, y: 0 }]));
	// Bowed, so that what they say stands where the label of what lies between is.
	const middles = new Map(
		edges.map(({ id, from, to }) => [id, { x: ((places.get(from)?.x ?? 0) + (places.get(to)?.x ?? 0)) / 2, y: 27 }]),
	);
	const standing = { node: (id: string) => places.get(id), edge: (id: string) => middles.get(id) };
	return (zoom: number, hovered: string | null = null) => [...labelsAt(shown, standing, measure, zoom, hovered)];
}

describe("which labels come first", () => {
	const [a, b, c] = [picture("a"), picture("b"), picture("c")];
	it("is what a reader asked for, then the path, then the opening picture, then what holds, by ties", () => {
		const near = 20;
		expect(row([a, b, c], near, {}, [1, 3, 2])(0.5)).toEqual(["b"]);
		expect(row([{ ...a, look: "ended" }, b, { ...c, look: "not-yet" }], near, {}, [9, 0, 9])(0.5)).toEqual(["b"]);
		expect(row([a, b, c], near, { opening: new Set(["c"]) }, [9, 9, 0])(0.5)).toEqual(["c"]);
		expect(row([{ ...a, onPath: true }, b, c], near, { opening: new Set(["c"]) })(0.5)).toEqual(["a"]);
		expect(row([{ ...a, onPath: true }, b, c], near, { selected: ["b"] })(0.5)).toEqual(["b"]);
		expect(row([{ ...a, onPath: true }, b, c], near, { selected: ["b"] })(0.5, "c")).toEqual(["c"]);
	});
	it("is what the path says before names that are not on it, and other words of lines after all names", () => {
		const [from, to] = [picture("a", { onPath: true }), picture("c", { onPath: true })];
		const labels = (edge: Partial<EdgePicture>, between: Partial<NodePicture> = {}, selected: string[] = []) =>
			row([from, picture("b", between), to], 200, { selected }, [1, 9, 1], [spoken("a", "c", edge)])(1);
		expect(labels({})).toEqual(expect.arrayContaining(["a", "c", "a-c"]));
		expect(labels({})).not.toContain("b");
		expect(labels({}, { onPath: true })).toEqual(["b", "a", "c"]);
		expect(labels({}, {}, ["b"])).toEqual(["b", "a", "c"]);
		expect(labels({ onPath: false, look: "ended" })).toEqual(["a", "c", "b"]);
		expect(labels({ onPath: false, look: "ended" }, { look: "not-yet" })).toContain("a-c");
		expect(labels({ spoken: false })).toEqual(["a", "c", "b"]);
		expect(labels({ look: null })).toEqual(["a", "c", "b"]);
	});
	it("are both ends of a relationship that a reader selected", () => {
		const relationships = scene.relationships.slice(0, 1).map((each) => ({ ...each, id: "r", from: "a", to: "c" }));
		const labels = row([a, b, c], 70, { selected: ["r"], relationships }, [0, 9, 0]);
		expect(labels(0.5)).toEqual(["a", "c"]);
	});
	it("leave room for what is written on the day, not for what would be on others", () => {
		const wide = (id: string) => picture(id, { onPath: true, labelWidth: 140 });
		expect(row([wide("a"), wide("b")], 80, {})(1)).toEqual(["a", "b"]);
		expect(row([wide("a"), { ...wide("b"), writtenWidth: 140 }], 80, {})(1)).toEqual(["a"]);
	});
	it("leave the shapes of the path uncovered, whatever the picture opened on", () => {
		const opening = new Set(["b"]);
		const tall = { ...picture("a", { onPath: true }), height: 90 };
		expect(row([tall, { ...b, writtenWidth: 140 }], 60, { opening })(1)).toEqual(["a"]);
		expect(
			row(
				[
					{ ...tall, onPath: false },
					{ ...b, writtenWidth: 140 },
				],
				60,
				{ opening },
			)(1),
		).toContain("b");
	});
	it("lie over the shapes of what stands back, and over no shape that stands out as they do", () => {
		const [tall, wide] = [picture("a", { height: 90 }), { ...b, writtenWidth: 140 }];
		const labels = (standing: readonly string[] | null) =>
			row([tall, wide, c], 60, { standingOut: standing && new Set(standing) }, [0, 9, 0])(1);
		expect(labels(null)).not.toContain("b");
		expect(labels(["a", "b", "c"])).not.toContain("b");
		expect(labels(["b"])[0]).toBe("b");
	});
	it("are not left out for want of room that they would need only farther away", () => {
		// Of 70 each, drawn 2.2 times as large, with the air between them.
		const path = [picture("a", { onPath: true }), picture("b", { onPath: true })];
		expect(row(path, 172, {})(0.4)).toEqual(["a", "b"]);
	});
	it("shows more the nearer it is, and never smaller than can be read", () => {
		const several = Array.from({ length: 12 }, (_, index) => picture(`${index}`));
		const labels = row(several, 60, {});
		const counts = [0.2, 0.4, 0.8, 1.6].map((zoom) => labels(zoom).length);
		expect(counts).toEqual(counts.toSorted((one, other) => one - other));
		expect(counts[0]).toBeGreaterThan(0);
		expect(counts[0]).toBeLessThan(counts[3] ?? 0);
		for (const zoom of [0.12, 0.3, 0.88, 1, 3]) expect(labelScale(zoom) * zoom).toBeGreaterThanOrEqual(0.88 - 1e-9);
	});
	it("says how large they are drawn: nearer, a label lies within the room that it took farther away", () => {
		for (const side of ["below", "right", "top", "left"] as const) {
			const [small, large] = [scaledLabel(a, side, 1.5), scaledLabel(a, side, 2)];
			expect(small.left).toBeGreaterThanOrEqual(large.left);
			expect(small.right).toBeLessThanOrEqual(large.right);
			expect(small.top).toBeGreaterThanOrEqual(large.top);
			expect(small.bottom).toBeLessThanOrEqual(large.bottom);
		}
	});
});
