import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scaleFor } from "../../../../client/graph-view/portrait/portrait-png.ts";

describe("how finely a sheet is painted", () => {
	it("is twice its size wherever a browser can hold that", () => {
		expect(scaleFor({ width: 1200, height: 1500 })).toBe(2);
		expect(scaleFor({ width: 3800, height: 3800 })).toBe(2);
	});

	it("is coarser where the file would be too large to be sent, as long as words can be read", () => {
		expect(scaleFor({ width: 5000, height: 5000 })).toBeCloseTo(1.54, 1);
		expect(scaleFor({ width: 9000, height: 9000 })).toBe(1);
	});

	it("is never more than a canvas holds, nor so coarse that words cannot be read", () => {
		const side = fc.integer({ min: 100, max: 100_000 });
		fc.assert(
			fc.property(side, side, (width, height) => {
				const scale = scaleFor({ width, height });
				if (scale === null) {
					expect(width > 16_000 || height > 16_000 || width * height > 100_000_000).toBe(true);
					return;
				}
				expect(scale).toBeGreaterThanOrEqual(1);
				expect(Math.max(width, height) * scale).toBeLessThanOrEqual(16_384);
				expect(width * height * scale * scale).toBeLessThanOrEqual(120_000_000);
			}),
		);
	});
});
