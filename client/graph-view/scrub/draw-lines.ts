import { arrows, lineStyles } from "../arrows.ts";
import { addHead, HEAD, shortOf } from "../draw/arrow-head.ts";
import type { CanvasBrush } from "../draw/canvas-brush.ts";
import type { Box } from "../geometry.ts";
import { CODES, LOOKS } from "./dated-marks.ts";
import type { EdgeKind, EdgeLines } from "./edge-lines.ts";
import { type LineInk, lineInk } from "./line-ink.ts";
import { CHANGES, type LookFrames } from "./look-frames.ts";

/** Nearer than this, dashes can be told apart; farther away a broken line is seen as a paler one, at a hundredth of the cost. */
const DASHES_FROM = 0.5;
/** Nearer than this a head is more than two pixels. */
const HEADS_FROM = 0.3;

/** What can be seen, and how near. */
interface Sight {
	readonly zoom: number;
	readonly extent: Box;
}

/** Draws every edge as Cytoscape draws it in its look: one stroke for all lines and one fill for all heads that are alike. */
export function drawLines(
	brush: CanvasBrush,
	lines: EdgeLines,
	{ edges, edgeChanges }: LookFrames,
	sight: Sight,
): void {
	const { points, kinds, kindOf } = lines;
	const alike = new Map<number, number[]>();
	for (let index = 0; index < edges.length; index++) {
		const look = edges[index] ?? 0;
		if (look === CODES.AWAY || !inSight(points, index * 6, sight.extent)) continue;
		const key = ((kindOf[index] ?? 0) << 6) | ((edgeChanges[index] ?? 0) << 3) | look;
		const members = alike.get(key);
		if (members === undefined) alike.set(key, [index]);
		else members.push(index);
	}
	const groups = [...alike].flatMap(([key, members]) => {
		const [kind, change, look] = [kinds[key >> 6], CHANGES[(key >> 3) & 7] ?? null, LOOKS[key & 7] ?? null];
		return kind === undefined || look === null
			? []
			: [{ kind, ink: lineInk(kind, look, change, brush.colours), members }];
	});
	groups.sort((a, b) => a.ink.height - b.ink.height);
	for (const { kind, ink, members } of groups) drawAlike(brush, lines, kind, ink, members, sight.zoom);
}

function inSight(points: Float32Array, at: number, { left, right, top, bottom }: Box): boolean {
	const [x1, y1, cx] = [points[at] ?? 0, points[at + 1] ?? 0, points[at + 2] ?? 0];
	const [cy, x2, y2] = [points[at + 3] ?? 0, points[at + 4] ?? 0, points[at + 5] ?? 0];
	if (x2 === cx && y2 === cy) return false;
	if ((x1 < left && cx < left && x2 < left) || (x1 > right && cx > right && x2 > right)) return false;
	return !((y1 < top && cy < top && y2 < top) || (y1 > bottom && cy > bottom && y2 > bottom));
}

function drawAlike(
	brush: CanvasBrush,
	{ points, bowed }: EdgeLines,
	{ family, onPath, chosen }: EdgeKind,
	{ colour, width, dash, alpha }: LineInk,
	members: readonly number[],
	zoom: number,
): void {
	const { context, colours } = brush;
	const { shape, fill, scale: plainScale } = arrows[family];
	const scale = onPath ? lineStyles.pathArrow : plainScale;
	const back = shortOf[shape] * width * scale;
	const [strokes, heads] = [new Path2D(), new Path2D()];
	for (const index of members) {
		const at = index * 6;
		const [cx, cy] = [points[at + 2] ?? 0, points[at + 3] ?? 0];
		const [x2, y2] = [points[at + 4] ?? 0, points[at + 5] ?? 0];
		const length = Math.hypot(x2 - cx, y2 - cy);
		const [dx, dy] = [(x2 - cx) / length, (y2 - cy) / length];
		strokes.moveTo(points[at] ?? 0, points[at + 1] ?? 0);
		if (bowed[index] === 1) strokes.quadraticCurveTo(cx, cy, x2 - dx * back, y2 - dy * back);
		else strokes.lineTo(x2 - dx * back, y2 - dy * back);
		if (zoom >= HEADS_FROM) addHead(heads, shape, x2, y2, dx * HEAD * scale, dy * HEAD * scale);
	}
	if (chosen) drawBand(brush, strokes);
	const near = zoom >= DASHES_FROM;
	const dotted = dash === lineStyles.dash.undated || dash === lineStyles.pathDash.undated;
	const pale = dash.length === 0 || near ? 1 : inked(dash, dotted ? width : 0);
	context.globalAlpha = alpha * pale;
	context.lineWidth = width;
	context.strokeStyle = colour;
	context.setLineDash(near ? [...dash] : []);
	context.lineCap = dotted && near ? "round" : "butt";
	context.stroke(strokes);
	context.setLineDash([]);
	context.lineCap = "butt";
	context.fillStyle = colour;
	if (fill === "filled") context.fill(heads);
	else {
		context.fillStyle = colours.canvas;
		context.fill(heads);
		context.lineWidth = 1;
		context.lineJoin = "miter";
		context.stroke(heads);
	}
	context.globalAlpha = 1;
}

/** The band under what is selected. */
function drawBand({ context, colours }: CanvasBrush, strokes: Path2D): void {
	context.globalAlpha = lineStyles.chosen.opacity;
	context.lineWidth = lineStyles.chosen.width;
	context.strokeStyle = colours.ink;
	context.lineCap = "round";
	context.stroke(strokes);
	context.lineCap = "butt";
}

/** How much of a broken line is drawn, from 0 to 1; dots are as long as the line is wide. */
function inked([on = 0, off = 0]: readonly number[], dot: number): number {
	return Math.max(on, dot) / (on + off);
}
