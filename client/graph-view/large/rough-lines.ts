/** A picture of pixels, each a colour of four bytes. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly colours: Uint32Array;
}

/** A colour as it lies in memory, and how much of it covers what is there, from 0 to 256. */
export interface Tint {
	readonly colour: number;
	readonly cover: number;
}

/** The colour of `#rrggbb` as pixels hold it. */
export const pixelOf = (hex: string): number => {
	const value = Number.parseInt(hex.slice(1), 16);
	return (0xff000000 | ((value & 0xff) << 16) | (value & 0xff00) | (value >>> 16)) >>> 0;
};

/**
 * Draws a line one pixel wide, with no smooth edges, a twentieth as long as a canvas takes for one: many thousands of
 * them can follow a hand. What lies outside of the picture is left out.
 */
export function roughLine(
	{ width, height, colours }: Pixels,
	fromX: number,
	fromY: number,
	toX: number,
	toY: number,
	{ colour, cover }: Tint,
): void {
	// What of the line lies within, from 0 to 1 of its length.
	let [first, last] = [0, 1];
	const [dx, dy] = [toX - fromX, toY - fromY];
	const within = (start: number, way: number, most: number): boolean => {
		if (way === 0) return start >= 0 && start <= most;
		const [a, b] = [-start / way, (most - start) / way];
		first = Math.max(first, Math.min(a, b));
		last = Math.min(last, Math.max(a, b));
		return first <= last;
	};
	if (!within(fromX, dx, width - 1) || !within(fromY, dy, height - 1)) return;
	const [x1, y1] = [fromX + dx * first, fromY + dy * first];
	const [x2, y2] = [fromX + dx * last, fromY + dy * last];
	const steps = Math.round(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)));
	// Numbers with sixteen binary places: whole ones are fast.
	let x = Math.round(x1 * 65_536) + 32_768;
	let y = Math.round(y1 * 65_536) + 32_768;
	const stepX = Math.trunc(((x2 - x1) * 65_536) / (steps || 1));
	const stepY = Math.trunc(((y2 - y1) * 65_536) / (steps || 1));
	const rest = 256 - cover;
	const [redBlue, green] = [Math.imul(colour & 0xff00ff, cover), Math.imul(colour & 0xff00, cover)];
	for (let step = 0; step <= steps; step++) {
		const at = Math.imul(y >> 16, width) + (x >> 16);
		const there = colours[at] ?? 0;
		colours[at] =
			0xff000000 |
			(((Math.imul(there & 0xff00ff, rest) + redBlue) >>> 8) & 0xff00ff) |
			(((Math.imul(there & 0xff00, rest) + green) >>> 8) & 0xff00);
		x += stepX;
		y += stepY;
	}
}
