import type { Point } from "../../store/scene-types.ts";
import type { Palette } from "../palette.ts";
import { CODES, LOOKS } from "../scrub/dated-marks.ts";
import type { EdgeLines } from "../scrub/edge-lines.ts";
import { lineInk } from "../scrub/line-ink.ts";
import { CHANGES, type LookFrames } from "../scrub/look-frames.ts";
import { type Pixels, pixelOf, roughLine, tintOf } from "./rough-lines.ts";

/** Lines that would be wider than this, in pixels, are to be drawn with smooth edges while the date is dragged. */
const WIDEST = 0.75;
/** The same while the picture is moved, when nobody reads. */
const WIDEST_MOVING = 1.5;

/** Where the picture is looked at from, in pixels of the screen. */
export interface PixelView {
	readonly zoom: number;
	readonly pan: Point;
}

/** Whether lines are so thin from there that they may be rough while something moves. */
export const mayBeRough = ({ zoom }: PixelView): boolean => 1.25 * zoom < WIDEST;

/** The same while all of it is on the way. */
export const mayMoveRough = ({ zoom }: PixelView): boolean => 1.25 * zoom < WIDEST_MOVING;

/** Draws every line into pixels. What stands out, because it is selected or on the path, is left to be drawn smoothly. */
export function drawRough(
	pixels: Pixels,
	lines: EdgeLines,
	{ edges, edgeChanges }: Pick<LookFrames, "edges" | "edgeChanges">,
	colours: Palette,
	{ zoom, pan }: PixelView,
): void {
	const { points, bowed, kinds, kindOf } = lines;
	const groups = new Map<number, number[]>();
	for (let index = 0; index < edges.length; index++) {
		if (edges[index] === CODES.AWAY || standsOut(lines, index)) continue;
		const key = ((kindOf[index] ?? 0) << 6) | ((edgeChanges[index] ?? 0) << 3) | (edges[index] ?? 0);
		const members = groups.get(key);
		if (members === undefined) groups.set(key, [index]);
		else members.push(index);
	}
	const inked = [...groups].flatMap(([key, members]) => {
		const [kind, look] = [kinds[key >> 6], LOOKS[key & 7] ?? null];
		if (kind === undefined || look === null) return [];
		return [{ members, ink: lineInk(kind, look, CHANGES[(key >> 3) & 7] ?? null, colours) }];
	});
	inked.sort((a, b) => a.ink.height - b.ink.height);
	for (const { members, ink } of inked) {
		const cover = Math.round(256 * Math.min(1, ink.width * zoom) * ink.alpha * (ink.dash.length === 0 ? 1 : 0.55));
		const tint = tintOf(pixelOf(ink.colour), cover);
		for (const index of members) {
			const at = index * 6;
			const x1 = (points[at] ?? 0) * zoom + pan.x;
			const y1 = (points[at + 1] ?? 0) * zoom + pan.y;
			const x2 = (points[at + 4] ?? 0) * zoom + pan.x;
			const y2 = (points[at + 5] ?? 0) * zoom + pan.y;
			if (bowed[index] !== 1) {
				roughLine(pixels, x1, y1, x2, y2, tint);
				continue;
			}
			// Half way, where the bow is highest.
			const x = (x1 + x2) / 4 + ((points[at + 2] ?? 0) * zoom + pan.x) / 2;
			const y = (y1 + y2) / 4 + ((points[at + 3] ?? 0) * zoom + pan.y) / 2;
			roughLine(pixels, x1, y1, x, y, tint);
			roughLine(pixels, x, y, x2, y2, tint);
		}
	}
}

/** Whether a line is to be told from all others. */
export function standsOut({ kinds, kindOf }: Pick<EdgeLines, "kinds" | "kindOf">, index: number): boolean {
	const kind = kinds[kindOf[index] ?? -1];
	return kind !== undefined && (kind.chosen || kind.onPath || kind.hovered === true || kind.bundle === true);
}
