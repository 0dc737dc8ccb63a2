import fc from "fast-check";
import { expect, it } from "vitest";
import { type Pixels, pixelOf } from "../../../client/graph-view/large/rough-lines.ts";
import { putStamp } from "../../../client/graph-view/large/stamps.ts";

const [WIDTH, HEIGHT] = [30, 20];
const paper = pixelOf("#faf8f3");
const channels = [0, 8, 16];

const stamps = fc.integer({ min: 1, max: 12 }).chain((size) =>
	fc.record({
		width: fc.constant(size),
		height: fc.constant(size),
		left: fc.integer({ min: 0, max: size }),
		top: fc.integer({ min: 0, max: size }),
		colours: fc
			.array(fc.integer({ min: 0, max: 0xffffffff }), { minLength: size * size, maxLength: size * size })
			.map((colours) => Uint32Array.from(colours)),
	}),
);
const places = fc.integer({ min: -40, max: 60 });

it("puts a stamp over what is there, each pixel as much as it covers, and nothing beyond the picture", () => {
	fc.assert(
		fc.property(stamps, places, places, (stamp, x, y) => {
			// More memory than the picture, to see that nothing is written beyond it.
			const memory = new Uint32Array(WIDTH * HEIGHT + 200).fill(paper);
			const pixels: Pixels = { width: WIDTH, height: HEIGHT, colours: memory.subarray(100, 100 + WIDTH * HEIGHT) };
			putStamp(pixels, stamp, x, y);
			for (const [at, found] of pixels.colours.entries()) {
				const column = (at % WIDTH) - x + stamp.left;
				const row = Math.floor(at / WIDTH) - y + stamp.top;
				const inside = column >= 0 && row >= 0 && column < stamp.width && row < stamp.height;
				const put = inside ? (stamp.colours[row * stamp.width + column] ?? 0) : 0;
				const cover = (put >>> 24) / 255;
				for (const shift of channels) {
					const wanted = ((paper >>> shift) & 255) * (1 - cover) + ((put >>> shift) & 255) * cover;
					expect(Math.abs(((found >>> shift) & 255) - wanted)).toBeLessThanOrEqual(2);
				}
				expect(found >>> 24).toBe(255);
			}
			const beyond = [...memory.subarray(0, 100), ...memory.subarray(100 + WIDTH * HEIGHT)];
			expect(beyond.every((each) => each === paper)).toBe(true);
		}),
	);
});
