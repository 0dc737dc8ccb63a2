import type { Pixels } from "./rough-lines.ts";

/** A small picture that is put down many times. */
export interface Stamp {
	readonly width: number;
	readonly height: number;
	/** How far to the left of its place and above it it reaches. */
	readonly left: number;
	readonly top: number;
	/** Each with what it covers in its highest byte, as a canvas gives them. */
	readonly colours: Uint32Array;
}

/** Makes stamps, each from what `draw` draws round the origin within so many pixels to each side. */
export type MakeStamp = (reach: number, draw: (context: CanvasRenderingContext2D) => void) => Stamp | null;

export function stampMaker(owner: Document): MakeStamp {
	const canvas = owner.createElement("canvas");
	const context = canvas.getContext("2d", { willReadFrequently: true });
	return (reach, draw) => {
		const half = Math.max(1, Math.ceil(reach));
		const size = 2 * half;
		if (context === null) return null;
		if (canvas.width < size) {
			canvas.width = size;
			canvas.height = size;
		}
		context.setTransform(1, 0, 0, 1, 0, 0);
		context.clearRect(0, 0, size, size);
		context.translate(half, half);
		draw(context);
		const { data } = context.getImageData(0, 0, size, size);
		return { width: size, height: size, left: half, top: half, colours: new Uint32Array(data.buffer) };
	};
}

/** Puts a stamp down over what is there; what of it lies outside of the picture is left out. */
export function putStamp({ width, height, colours }: Pixels, stamp: Stamp, x: number, y: number): void {
	const [left, top] = [x - stamp.left, y - stamp.top];
	const [fromX, toX] = [Math.max(0, -left), Math.min(stamp.width, width - left)];
	const [fromY, toY] = [Math.max(0, -top), Math.min(stamp.height, height - top)];
	for (let row = fromY; row < toY; row++) {
		const there = (top + row) * width + left;
		const here = row * stamp.width;
		for (let column = fromX; column < toX; column++) {
			const colour = stamp.colours[here + column] ?? 0;
			const cover = colour >>> 24;
			if (cover === 0) continue;
			colours[there + column] = cover === 255 ? colour : over(colours[there + column] ?? 0, colour, cover + 1);
		}
	}
}

/** @param cover how much of what is there the colour covers, from 0 to 256 */
function over(there: number, colour: number, cover: number): number {
	const rest = 256 - cover;
	const redBlue = (Math.imul(there & 0xff00ff, rest) + Math.imul(colour & 0xff00ff, cover)) >>> 8;
	const green = (Math.imul(there & 0xff00, rest) + Math.imul(colour & 0xff00, cover)) >>> 8;
	return 0xff000000 | (redBlue & 0xff00ff) | (green & 0xff00);
}
