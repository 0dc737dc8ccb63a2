import type { Point } from "../../store/scene-types.ts";
import type { CanvasBrush } from "../draw/canvas-brush.ts";
import { drawChange } from "../draw/change.ts";
import { drawNodeLabel } from "../draw/node-label.ts";
import { inkFor } from "../draw/node-mark.ts";
import { standsBack } from "../draw/picture.ts";
import type { Box } from "../geometry.ts";
import { labelScale } from "../labels.ts";
import type { Shape } from "../marks.ts";
import type { NodePicture } from "../node-picture.ts";
import { CODES, LOOKS } from "./dated-marks.ts";
import { CHANGES, type LookFrames } from "./look-frames.ts";

/** Farther away than this dashes cannot be told apart. */
const DASHES_FROM = 0.4;
/** Farther away than this the shape of a mark cannot be told. */
const SHAPES_FROM = 0.15;
/** No more labels than a reader can read while things change. */
const MOST_LABELS = 120;

/** A node of a large scene: what it looked like when the drag began, and where it stands. */
export interface Dot {
	/** Its place in the input. */
	readonly index: number;
	readonly picture: NodePicture;
	readonly at: Point;
	readonly selected: boolean;
	/** Whether it stands back behind what stands out. */
	readonly back: boolean;
	/** Whether its name is shown. */
	readonly named: boolean;
	/** Whether it is drawn smoothly where others are put down in pixels: it stands out, or a line that stands out ends at it. */
	readonly smooth: boolean;
}

/** What is drawn, in this order: faint things lie under things that hold. */
export const FAINT_FIRST: readonly number[] = [
	CODES.NOT_YET,
	CODES.ENDED,
	CODES.CERTAIN,
	CODES.POSSIBLE,
	CODES.UNDATED,
];

/** How much of a mark can be told from so far away: of its outline the dashes, or not even its shape. */
export const detailAt = (zoom: number): { readonly near: boolean; readonly tiny: boolean } => ({
	near: zoom >= DASHES_FROM,
	tiny: zoom < SHAPES_FROM,
});

/** What a dot looks like on the date. */
export const pictureOf = ({ picture, index }: Dot, { nodes, nodeChanges }: LookFrames): NodePicture => ({
	...picture,
	look: LOOKS[nodes[index] ?? 0] ?? null,
	change: CHANGES[nodeChanges[index] ?? 0] ?? null,
});

/**
 * Draws the nodes of a large scene in the looks of their codes: all that are alike with one fill and one stroke, and the first names.
 * @param stamped whether the marks of all but the smooth ones are there already
 */
export function drawDots(
	brush: CanvasBrush,
	dots: readonly Dot[],
	frames: LookFrames,
	{ zoom, extent }: { readonly zoom: number; readonly extent: Box },
	stamped: boolean,
	sideOf: (id: string) => Parameters<typeof drawNodeLabel>[2],
): void {
	const { context } = brush;
	const { nodes: looks, nodeChanges } = frames;
	const { near, tiny } = detailAt(zoom);
	const seen = dots.filter(({ at, index }) => looks[index] !== CODES.AWAY && inside(at, extent));
	const now = (dot: Dot): NodePicture => pictureOf(dot, frames);
	const kinds = new Map<string, Dot[]>();
	for (const dot of seen) {
		if (stamped && !dot.smooth) continue;
		const { picture, back, selected, index } = dot;
		const key = [
			FAINT_FIRST.indexOf(looks[index] ?? 0),
			picture.shape,
			picture.onPath,
			nodeChanges[index],
			back,
			selected,
		].join(" ");
		const members = kinds.get(key);
		if (members === undefined) kinds.set(key, [dot]);
		else members.push(dot);
	}
	for (const [, members] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const [first] = members;
		if (first !== undefined) drawMarksAlike(brush, members, { ...first, picture: now(first) }, near, tiny);
	}
	const at = (dot: Dot, draw: () => void): void => {
		context.save();
		if (dot.back) context.globalAlpha = standsBack;
		context.translate(dot.at.x, dot.at.y);
		draw();
		context.restore();
	};
	for (const dot of seen) if (nodeChanges[dot.index] !== 0) at(dot, () => drawChange(brush, now(dot)));
	for (const dot of seen.filter(({ named }) => named).slice(0, MOST_LABELS)) {
		at(dot, () => drawNodeLabel(brush, now(dot), sideOf(dot.picture.id), dot.selected, labelScale(zoom)));
	}
}

/** Draws marks that look all like one of them. `near`: dashes can be told apart; `tiny`: not even shapes can. */
export function drawMarksAlike(
	{ context, colours }: CanvasBrush,
	dots: readonly Pick<Dot, "picture" | "at">[],
	{
		picture,
		selected,
		back,
		asked = selected,
	}: Pick<Dot, "picture" | "selected" | "back"> & { readonly asked?: boolean },
	near: boolean,
	tiny = false,
): void {
	const ink = inkFor(picture, asked, colours);
	const shapes = new Path2D();
	for (const { picture: each, at } of dots) {
		if (tiny) shapes.rect(at.x - each.width / 2, at.y - each.height / 2, each.width, each.height);
		else trace(shapes, each, at);
	}
	context.globalAlpha = back ? standsBack : 1;
	if (selected) {
		const rings = new Path2D();
		for (const { picture: each, at } of dots) {
			trace(rings, { shape: each.shape, width: each.width + 10, height: each.height + 10 }, at);
		}
		context.fillStyle = colours.canvas;
		context.fill(rings);
		context.strokeStyle = colours.ink;
		context.lineWidth = 1.8;
		context.stroke(rings);
	}
	context.fillStyle = ink.fill;
	context.fill(shapes);
	if (ink.line !== null) {
		context.strokeStyle = ink.line;
		context.lineWidth = ink.width;
		context.setLineDash(picture.look === "possible" && near ? [4, 3] : []);
		context.stroke(shapes);
		context.setLineDash([]);
	}
	context.globalAlpha = 1;
}

const inside = (at: Point, { left, top, right, bottom }: Box): boolean =>
	at.x > left - 100 && at.x < right + 100 && at.y > top - 100 && at.y < bottom + 100;

/** The outline of a shape round its place, with sharp corners where they are too small to be seen. */
function trace(
	path: Path2D,
	{ shape, width, height }: { shape: Shape; width: number; height: number },
	at: Point,
): void {
	const [x, y] = [width / 2, height / 2];
	const closed = (...corners: readonly (readonly [number, number])[]) => {
		corners.forEach(([dx, dy], index) => {
			if (index === 0) path.moveTo(at.x + dx, at.y + dy);
			else path.lineTo(at.x + dx, at.y + dy);
		});
		path.closePath();
	};
	switch (shape) {
		case "circle":
			path.moveTo(at.x + x, at.y);
			path.arc(at.x, at.y, x, 0, 2 * Math.PI);
			return;
		case "diamond":
			closed([0, -y], [x, 0], [0, y], [-x, 0]);
			return;
		case "hexagon":
			closed([0, -y], [x, -y / 2], [x, y / 2], [0, y], [-x, y / 2], [-x, -y / 2]);
			return;
		default:
			path.roundRect(at.x - x, at.y - y, width, height, shape === "pill" ? y : shape === "bubble" ? 7 : width * 0.15);
	}
}
