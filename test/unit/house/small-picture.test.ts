import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { differing, small } from "../../browser/every-view/small-picture.ts";

type Colour = readonly [number, number, number];

function painted(width: number, height: number, colour: (x: number, y: number) => Colour): PNG {
	const picture = new PNG({ width, height });
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) picture.data.set([...colour(x, y), 255], (y * width + x) * 4);
	return picture;
}

const paper: Colour = [250, 250, 248];
const violet: Colour = [110, 60, 180];
const grey: Colour = [160, 160, 160];

/** A line of two pixels across the paper. */
const withLine = (colour: Colour) =>
	painted(800, 400, (x, y) => (x >= 100 && x < 400 && y >= 200 && y < 202 ? colour : paper));

describe("a view and the picture that is kept of it", () => {
	it("differ where a line has another colour, or is gone", () => {
		const kept = small(withLine(violet));
		expect(differing(kept, small(withLine(grey)))).toBe(75);
		expect(differing(kept, small(painted(800, 400, () => paper)))).toBe(75);
	});

	it("do not where edges are smoothed otherwise", () => {
		const rough = painted(800, 400, (x) => (x < 401 ? paper : violet));
		const smooth = painted(800, 400, (x) => (x < 400 ? paper : x === 400 ? [230, 226, 240] : violet));
		expect(differing(small(rough), small(smooth))).toBe(0);
	});

	it("differ everywhere where one is larger", () => {
		expect(differing(small(painted(40, 40, () => paper)), small(painted(44, 40, () => paper)))).toBe(100);
	});
});
