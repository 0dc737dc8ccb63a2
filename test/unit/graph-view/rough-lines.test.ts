import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Pixels, pixelOf, roughLine, tintOf } from "../../../client/graph-view/large/rough-lines.ts";

const [WIDTH, HEIGHT] = [40, 30];
const paper = pixelOf("#faf8f3");
const ink = pixelOf("#17389a");

function drawn(x1: number, y1: number, x2: number, y2: number, cover = 256, every = 1) {
	// More memory than the picture, to see that nothing is written beyond it.
	const memory = new Uint32Array(WIDTH * HEIGHT + 200).fill(paper);
	const pixels: Pixels = { width: WIDTH, height: HEIGHT, colours: memory.subarray(100, 100 + WIDTH * HEIGHT) };
	roughLine(pixels, x1, y1, x2, y2, { colour: ink, cover, every });
	const inked = [...pixels.colours.keys()]
		.filter((at) => pixels.colours[at] !== paper)
		.map((at) => ({ x: at % WIDTH, y: Math.floor(at / WIDTH) }));
	return { memory, pixels, inked };
}

const inside = fc.record({ x: fc.integer({ min: 0, max: WIDTH - 1 }), y: fc.integer({ min: 0, max: HEIGHT - 1 }) });
const anywhere = fc.record({
	x: fc.double({ min: -500, max: 500, noNaN: true }),
	y: fc.double({ min: -500, max: 500, noNaN: true }),
});

describe("a line of pixels", () => {
	it("goes from its one end to the other without a gap, and nowhere else", () => {
		fc.assert(
			fc.property(inside, inside, (a, b) => {
				const { inked } = drawn(a.x, a.y, b.x, b.y);
				expect(inked).toContainEqual(a);
				expect(inked).toContainEqual(b);
				expect(inked).toHaveLength(Math.max(Math.abs(b.x - a.x), Math.abs(b.y - a.y)) + 1);
				const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
				for (const { x, y } of inked) {
					const off = Math.abs((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)) / length;
					expect(off).toBeLessThanOrEqual(0.75);
				}
			}),
		);
	});

	it("writes nothing beyond the picture, wherever its ends are", () => {
		fc.assert(
			fc.property(anywhere, anywhere, (a, b) => {
				const { memory, inked } = drawn(a.x, a.y, b.x, b.y);
				expect(
					[...memory.subarray(0, 100), ...memory.subarray(100 + WIDTH * HEIGHT)].every((each) => each === paper),
				).toBe(true);
				for (const { x, y } of inked) {
					const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
					expect(Math.abs((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)) / length).toBeLessThanOrEqual(1.5);
				}
			}),
		);
	});

	it("lets what is below shine through as far as it is told, each colour by itself", () => {
		const { pixels } = drawn(3, 3, 3, 3, 128);
		const at = pixels.colours[3 * WIDTH + 3] ?? 0;
		for (const shift of [0, 8, 16]) {
			const middle = (((paper >>> shift) & 255) + ((ink >>> shift) & 255)) / 2;
			expect(Math.abs(((at >>> shift) & 255) - middle)).toBeLessThanOrEqual(1);
		}
		expect(at >>> 24).toBe(255);
	});

	it("takes as much ink for a pale line of some pixels as for one of all", () => {
		fc.assert(
			fc.property(inside, inside, fc.integer({ min: 1, max: 256 }), (a, b, cover) => {
				const tint = tintOf(ink, cover);
				expect(tint.cover).toBe(cover * tint.every);
				expect(tint.cover).toBeLessThanOrEqual(256);
				const all = drawn(a.x, a.y, b.x, b.y).inked;
				const some = drawn(a.x, a.y, b.x, b.y, 256, tint.every).inked;
				for (const each of some) expect(all).toContainEqual(each);
				expect(Math.abs(some.length * tint.every - all.length)).toBeLessThan(tint.every);
			}),
		);
	});
});
