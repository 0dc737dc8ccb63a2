import { describe, expect, it } from "vitest";
import { clearStand, type Stand, standsOf } from "../../../client/graph-view/draw/asked-words.ts";
import { boxAround } from "../../../client/graph-view/geometry.ts";

/** Of an upright line at x = 0, words of 100 by 14. */
const boxAt = ({ beside, along }: Stand) => boxAround({ x: beside === "right" ? 60 : -60, y: along }, 100, 14);
const stands = standsOf("right", 50);

describe("the words of a line that is asked for", () => {
	it("stand at its middle where nothing is in the way", () => {
		const far = boxAround({ x: 300, y: 0 }, 50, 50);
		expect(clearStand(stands, boxAt, [far])).toEqual({ beside: "right", along: 0, clear: true });
	});

	it("give way to a name: to the other side, then along the line", () => {
		const right = boxAround({ x: 60, y: 0 }, 80, 16);
		const left = boxAround({ x: -60, y: 0 }, 80, 16);
		expect(clearStand(stands, boxAt, [right])).toEqual({ beside: "left", along: 0, clear: true });
		expect(clearStand(stands, boxAt, [right, left])).toEqual({ beside: "right", along: 15, clear: true });
		const below = boxAround({ x: 0, y: 20 }, 300, 20);
		expect(clearStand(stands, boxAt, [right, left, below])).toEqual({ beside: "right", along: -15, clear: true });
	});

	it("stay well within their line, and of a short one at its middle", () => {
		expect(Math.max(...standsOf("above", 50).map(({ along }) => along))).toBe(30);
		expect(standsOf("above", 10)).toEqual([
			{ beside: "above", along: 0 },
			{ beside: "below", along: 0 },
		]);
	});

	it("hide the least where something stands everywhere, and say so", () => {
		const everywhere = boxAround({ x: 60, y: 0 }, 100, 400);
		const little = boxAround({ x: -60, y: 0 }, 5, 400);
		expect(clearStand(stands, boxAt, [everywhere, little])).toEqual({ beside: "left", along: 0, clear: false });
	});
});
