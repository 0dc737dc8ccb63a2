import type { Point } from "../../store/scene-types.ts";
import type { CanvasBrush } from "../draw/canvas-brush.ts";
import type { NodePicture } from "../node-picture.ts";
import { drawMarksAlike } from "../scrub/draw-dots.ts";

/** Farther away than this what is written in a mark cannot be read. */
export const FAR = 0.4;
/** So many marks are drawn one by one in a moment. */
const FEW = 200;

/** A mark and where it stands. */
export interface FarMark {
	readonly picture: NodePicture;
	readonly at: Point;
	readonly selected: boolean;
	readonly asked: boolean;
	readonly back: boolean;
}

/** Whether marks are to be drawn by what they look like, without what is written in them. */
export const areFar = (zoom: number, count: number): boolean => zoom < FAR && count > FEW;

/** Draws marks in their order, all that follow each other and are alike with one fill and one stroke. */
export function drawFarMarks(brush: CanvasBrush, marks: readonly FarMark[]): void {
	const alike = new Map<string, FarMark[]>();
	for (const mark of marks) {
		const { picture, selected, asked, back } = mark;
		const { look, shape, onPath, change } = picture;
		const key = `${look} ${shape} ${onPath} ${change} ${selected} ${asked} ${back}`;
		const members = alike.get(key);
		if (members === undefined) alike.set(key, [mark]);
		else members.push(mark);
	}
	for (const members of alike.values()) {
		const [first] = members;
		if (first !== undefined) drawMarksAlike(brush, members, first, false);
	}
}
