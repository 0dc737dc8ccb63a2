import { describe, expect, it } from "vitest";
import { boxAround, moved, overlap } from "../../../client/graph-view/geometry.ts";
import { type Labelled, labelBox, placeLabels } from "../../../client/graph-view/layout/label-placement.ts";
import { overlapping } from "./overlapping.ts";

describe("labels", () => {
	const labelled = (id: string, x: number, y: number, first = false): Labelled => ({
		id,
		at: { x, y },
		width: 36,
		height: 36,
		labelWidth: 60,
		labelHeight: 14,
		first,
	});
	it("stand below where nothing is in the way", () => {
		expect(placeLabels([labelled("a", 0, 0)], [], false).get("a")).toBe("below");
	});
	it("go to another side rather than onto a shape, a label or other words", () => {
		expect(placeLabels([labelled("a", 0, 0), { ...labelled("b", 0, 40), labelHeight: 0 }], [], false).get("a")).toBe(
			"right",
		);
		const words = boxAround({ x: 0, y: 32 }, 60, 20);
		expect(placeLabels([labelled("a", 0, 0)], [], false, [words]).get("a")).toBe("right");
	});
	it("do not shy away from the lines of their own node, which stop at them", () => {
		const line = { from: { x: 0, y: 0 }, to: { x: 0, y: 300 } };
		expect(placeLabels([labelled("a", 0, 0)], [{ ...line, ends: ["a"] }], false).get("a")).toBe("below");
		expect(placeLabels([labelled("a", 0, 0)], [{ ...line, ends: ["b"] }], false).get("a")).toBe("right");
	});
	it("of very many nodes keep off shapes and each other too, as far as there is room", () => {
		const many = Array.from({ length: 300 }, (_, index) =>
			labelled(`${index}`, (index % 20) * 110, Math.floor(index / 20) * 64),
		);
		const blocked = [...many, { ...labelled("stone", 0, 40), labelHeight: 0 }];
		const chosen = placeLabels(blocked, [], false);
		expect(chosen.get("0")).not.toBe("below");
		const boxes = many.map((node) => moved(labelBox(node, chosen.get(node.id) ?? "below"), node.at));
		expect(overlapping(boxes)).toEqual([]);
		expect(chosen.size).toBe(300);
	});
	it("of a path that stands upright are to its right", () => {
		expect(placeLabels([labelled("a", 0, 0, true)], [], true).get("a")).toBe("right");
	});
});

describe("the box of a label", () => {
	it("touches neither its shape nor leaves it alone", () => {
		const size = { width: 36, height: 36, labelWidth: 60, labelHeight: 14 };
		for (const side of ["below", "right", "top", "left"] as const) {
			const box = labelBox(size, side);
			expect(overlap(box, boxAround({ x: 0, y: 0 }, 36, 36))).toBe(0);
			expect(overlap(box, boxAround({ x: 0, y: 0 }, 56, 56))).toBeGreaterThan(0);
		}
	});
});
