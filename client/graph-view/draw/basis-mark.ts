import type { Standing } from "../../../model/vocabulary/types.ts";
import type { Point } from "../../store/scene-types.ts";
import { basisFrame, basisGlyphs } from "../basis-glyph.ts";
import type { EdgePicture } from "../edge-picture.ts";
import type { Look } from "../looks.ts";
import type { NodePicture } from "../node-picture.ts";
import type { Brush, Outline } from "./brush.ts";
import type { Places } from "./disagreements.ts";

/** Farther away than this it could not be told apart from others. */
export const BASIS_FROM = 0.45;

const { x, y, side, radius, width } = basisFrame;
const straight = side - 2 * radius;
const corner = (dx: number, dy: number): string => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`;
const frame: Outline = {
	data: `M${x + radius} ${y}h${straight}${corner(radius, radius)}v${straight}${corner(-radius, radius)}h-${straight}${corner(-radius, -radius)}v-${straight}${corner(radius, -radius)}Z`,
};
const outlines = new Map<string, Outline>();

function kept(data: string): Outline {
	const before = outlines.get(data);
	if (before !== undefined) return before;
	const made = { data };
	outlines.set(data, made);
	return made;
}

/** The glyph of a basis, as the legend has it, with its middle at a point. */
export function drawBasis(brush: Brush, standing: Standing, middle: Point, colour: string, scale = 1): void {
	const { frame: square, fill, lines } = basisGlyphs[standing];
	brush.group({ at: { x: middle.x - 6 * scale, y: middle.y - 6 * scale }, scale }, () => {
		brush.shape(frame, { stroke: { colour: brush.colours.canvas, width: width + 2.4 } });
		brush.shape(frame, {
			fill: square.filled ? colour : brush.colours.canvas,
			stroke: { colour, width, ...(square.dash.length > 0 ? { dash: square.dash } : {}) },
		});
		if (fill !== null) brush.shape(kept(fill), { fill: colour });
		if (lines !== null) brush.shape(kept(lines.data), { stroke: { colour, width: lines.width } });
	});
}

const inkOf = (brush: Brush, look: Look): string =>
	look === "ended" ? brush.colours.ended : look === "not-yet" ? brush.colours.ghost : brush.colours.ink2;

/** On the lower left of a node, round (0, 0) of it, by which word it stands. */
export function drawNodeBasis(brush: Brush, { basis, look, shape, width: wide, height }: NodePicture): void {
	if (basis === null || look === null) return;
	const at = shape === "diamond" ? { x: -7, y: 8 } : { x: -wide / 2 + 3, y: height / 2 - 1 };
	drawBasis(brush, basis, at, inkOf(brush, look));
}

/** The same on the middle of a line for whose fact no node stands. */
export function drawEdgeBasis(brush: Brush, { id, basis, look, alone }: EdgePicture, places: Places): void {
	const at = basis === null || look === null || !alone ? undefined : places.edge(id);
	if (basis !== null && look !== null && at !== undefined) drawBasis(brush, basis, at, inkOf(brush, look), 0.9);
}
