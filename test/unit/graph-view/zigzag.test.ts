import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amplitude, halfWave, zigzag } from "../../../client/graph-view/draw/zigzag.ts";
import { distance } from "../../../client/graph-view/geometry.ts";

const point = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });

describe("a zigzag", () => {
	it("keeps to its amplitude and swings about once in each half wave", () => {
		fc.assert(
			fc.property(point, point, (from, to) => {
				fc.pre(distance(from, to) > 20);
				const corners = zigzag(from, to);
				const length = distance(from, to);
				expect(corners[0]).toEqual(from);
				expect(corners.at(-1)).toEqual(to);
				expect(corners.length - 2).toBe(Math.round(length / halfWave));
				for (const [index, corner] of corners.slice(1, -1).entries()) {
					const aside = ((corner.x - from.x) * -(to.y - from.y) + (corner.y - from.y) * (to.x - from.x)) / length;
					expect(aside).toBeCloseTo(index % 2 === 0 ? amplitude : -amplitude);
				}
			}),
		);
	});
});
