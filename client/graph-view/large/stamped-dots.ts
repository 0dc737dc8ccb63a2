import { type CanvasBrush, canvasBrush } from "../draw/canvas-brush.ts";
import { type Dot, detailAt, drawMarksAlike, FAINT_FIRST, pictureOf } from "../scrub/draw-dots.ts";
import type { LookFrames } from "../scrub/look-frames.ts";
import type { PixelView } from "./draw-rough.ts";
import type { Pixels } from "./rough-lines.ts";
import { putStamp, type Stamp, stampMaker } from "./stamps.ts";

/** Steps within a pixel, to each side: a mark is no farther than a quarter of a pixel from its place. */
const STEPS = 2;

export interface StampedDots {
	draw(pixels: Pixels, brush: CanvasBrush, dots: readonly Dot[], looks: LookFrames, view: PixelView): void;
}

/**
 * Puts the marks of nodes into pixels: each kind of mark is drawn once, and then put down wherever there is one, in a
 * small part of the time that a canvas takes for a path of thousands.
 */
export function stampedDots(owner: Document): StampedDots {
	const make = stampMaker(owner);
	/** Of each kind of mark, by its looks and its place within a pixel. */
	const kinds = new Map<string, (Stamp | null)[]>();
	const stampsOf = new Map<Dot, (Stamp | null)[]>();
	let zoomed = 0;

	const stampsFor = (dot: Dot): (Stamp | null)[] => {
		const { picture, back } = dot;
		const kind = [picture.shape, picture.width, picture.height, back].join(" ");
		const stamps = kinds.get(kind) ?? [];
		kinds.set(kind, stamps);
		stampsOf.set(dot, stamps);
		return stamps;
	};
	return {
		draw: (pixels, brush, dots, looks, { zoom, pan }) => {
			if (zoom !== zoomed) {
				kinds.clear();
				stampsOf.clear();
				zoomed = zoom;
			}
			const { near, tiny } = detailAt(zoom);
			const put = (dot: Dot, look: number): void => {
				const { index, at, picture } = dot;
				const [x, y] = [Math.round((at.x * zoom + pan.x) * STEPS), Math.round((at.y * zoom + pan.y) * STEPS)];
				const [pixelX, pixelY] = [Math.floor(x / STEPS), Math.floor(y / STEPS)];
				const reach = (Math.max(picture.width, picture.height) / 2 + 2) * zoom + 1;
				const outside = (place: number, size: number): boolean => place < -reach || place > size + reach;
				if (outside(pixelX, pixels.width) || outside(pixelY, pixels.height)) return;
				const [stepX, stepY] = [x - pixelX * STEPS, y - pixelY * STEPS];
				const stamps = stampsOf.get(dot) ?? stampsFor(dot);
				const which = ((look * 8 + (looks.nodeChanges[index] ?? 0)) * STEPS + stepX) * STEPS + stepY;
				let stamp = stamps[which];
				if (stamp === undefined) {
					stamp = make(reach, (context) => {
						context.translate(stepX / STEPS, stepY / STEPS);
						context.scale(zoom, zoom);
						const mark = { ...dot, picture: pictureOf(dot, looks), at: { x: 0, y: 0 } };
						drawMarksAlike(canvasBrush(context, brush.colours, brush.measure), [mark], mark, near, tiny);
					});
					stamps[which] = stamp;
				}
				if (stamp !== null) putStamp(pixels, stamp, pixelX, pixelY);
			};
			for (const look of FAINT_FIRST) for (const dot of dots) if (looks.nodes[dot.index] === look) put(dot, look);
		},
	};
}
