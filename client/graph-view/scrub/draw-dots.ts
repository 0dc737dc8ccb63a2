import type { Point } from "../../store/scene-types.ts";
import { drawNodeLabel } from "../draw/node-label.ts";
import { inkFor } from "../draw/node-mark.ts";
import type { Pen } from "../draw/pen.ts";
import type { Box } from "../geometry.ts";
import type { Shape } from "../marks.ts";
import type { NodePicture } from "../node-picture.ts";
import { CODES, LOOKS } from "./dated-marks.ts";

/** Farther away than this words are too small to be read, and dashes to be told apart. */
const WORDS_FROM = 0.4;
/** No more labels than a reader can read while things change. */
const MOST_LABELS = 60;

/** A node of a large scene: what it looked like when the drag began, and where it stands. */
export interface Dot {
	/** Its place in the input. */
	readonly index: number;
	readonly picture: NodePicture;
	readonly at: Point;
	/** Whether it keeps its name when the picture is small. */
	readonly named: boolean;
}

/** Draws the nodes of a large scene in the looks of their codes: all of one kind with one fill and one stroke, and the first names. */
export function drawDots(
	pen: Pen,
	dots: readonly Dot[],
	looks: Uint8Array,
	{ zoom, extent }: { readonly zoom: number; readonly extent: Box },
	sideOf: (id: string) => Parameters<typeof drawNodeLabel>[2],
): void {
	const { context, colours } = pen;
	const seen = dots.filter(({ at, index }) => looks[index] !== CODES.AWAY && inside(at, extent));
	const kinds = new Map<string, Dot[]>();
	for (const dot of seen) {
		const key = `${order(looks[dot.index] ?? 0)} ${dot.picture.shape} ${dot.picture.onPath}`;
		const members = kinds.get(key);
		if (members === undefined) kinds.set(key, [dot]);
		else members.push(dot);
	}
	for (const [, members] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const [first] = members;
		if (first === undefined) continue;
		const look = LOOKS[looks[first.index] ?? 0] ?? null;
		const ink = inkFor({ ...first.picture, look }, false, colours);
		const path = new Path2D();
		for (const { picture, at } of members) trace(path, picture, at);
		context.fillStyle = ink.fill;
		context.fill(path);
		if (ink.line === null) continue;
		context.strokeStyle = ink.line;
		context.lineWidth = ink.width;
		context.setLineDash(look === "possible" && zoom >= WORDS_FROM ? [4, 3] : []);
		context.stroke(path);
		context.setLineDash([]);
	}
	if (zoom < WORDS_FROM) return;
	for (const { picture, at, index } of seen.filter(({ named }) => named).slice(0, MOST_LABELS)) {
		context.save();
		context.translate(at.x, at.y);
		drawNodeLabel(pen, { ...picture, look: LOOKS[looks[index] ?? 0] ?? null }, sideOf(picture.id), false);
		context.restore();
	}
}

/** Faint things lie under things that hold. */
const order = (code: number): number => (code === CODES.NOT_YET ? 0 : code === CODES.ENDED ? 1 : code + 1);

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
