/** A picture of pixels, each a colour of four bytes. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly colours: Uint32Array;
}

/** What a line is drawn with. */
export interface Tint {
	/** As it lies in memory. */
	readonly colour: number;
	/** How much of what is there it covers, from 0 to 256. */
	readonly cover: number;
	/** Each how many-th pixel is drawn: 1 is all of them. */
	readonly every: number;
}

/** Farther apart the pixels of a line are no line any more. */
const SPARSEST = 4;
/** Pixels that stand alone and cover more than this, of 256, are grains. */
const GRAIN = 128;

/** The tint that covers so much of what is there: of a pale line only some pixels are drawn, each covering more, which is as much ink for less work. */
export function tintOf(colour: number, cover: number): Tint {
	const every = Math.max(1, Math.min(SPARSEST, Math.floor(GRAIN / Math.max(1, cover))));
	return { colour, cover: cover * every, every };
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
	{ colour, cover, every }: Tint,
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
	const wayX = Math.trunc(((x2 - x1) * 65_536) / (steps || 1));
	const wayY = Math.trunc(((y2 - y1) * 65_536) / (steps || 1));
	// Lines that begin at one place do not all begin with a pixel, or those that are drawn would be rings round it.
	const begin = Math.abs(Math.trunc(toX) + Math.trunc(toY)) % every;
	let x = Math.round(x1 * 65_536) + 32_768 + wayX * begin;
	let y = Math.round(y1 * 65_536) + 32_768 + wayY * begin;
	const [stepX, stepY] = [wayX * every, wayY * every];
	const rest = 256 - cover;
	const [redBlue, green] = [Math.imul(colour & 0xff00ff, cover), Math.imul(colour & 0xff00, cover)];
	for (let step = begin; step <= steps; step += every) {
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
