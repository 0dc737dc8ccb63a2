import { arrows, lineStyles } from "../arrows.ts";
import { addHead, HEAD, shortOf } from "../draw/arrow-head.ts";
import type { CanvasBrush } from "../draw/canvas-brush.ts";
import type { Box } from "../geometry.ts";
import { CODES, LOOKS } from "./dated-marks.ts";
import type { EdgeKind, EdgeLines } from "./edge-lines.ts";
import { type LineInk, lineInk } from "./line-ink.ts";
import { CHANGES, type LookFrames } from "./look-frames.ts";

/** Nearer than this, dashes can be told apart; farther away a broken line is seen as a paler one, at a hundredth of the cost. */
export const DASHES_FROM = 0.5;
/** Nearer than this a head is more than two pixels. */
const HEADS_FROM = 0.3;

/** What can be seen, and how near. */
export interface Sight {
	readonly zoom: number;
	readonly extent: Box;
}

/** The lines and heads of a group, to be drawn again wherever it is looked at. */
interface Paths {
	readonly strokes: Path2D;
	readonly heads: Path2D;
}

/** Those of all groups, as long as nothing of them changes. */
export type KeptPaths = Map<number, Paths>;

/** Draws every edge as Cytoscape draws it in its look: one stroke for all lines and one fill for all heads that are alike. */
export function drawLines(
	brush: CanvasBrush,
	lines: EdgeLines,
	{ edges, edgeChanges }: Pick<LookFrames, "edges" | "edgeChanges">,
	sight: Sight,
	kept: KeptPaths | null = null,
): void {
	const { kinds } = lines;
	const alike =
		kept !== null && kept.size > 0
			? new Map([...kept.keys()].map((key): [number, readonly number[]] => [key, []]))
			: membersOf(lines, edges, edgeChanges, kept === null ? sight.extent : null);
	const groups = [...alike].flatMap(([key, members]) => {
		const [kind, change, look] = [kinds[key >> 6], CHANGES[(key >> 3) & 7] ?? null, LOOKS[key & 7] ?? null];
		return kind === undefined || look === null
			? []
			: [{ key, kind, ink: lineInk(kind, look, change, brush.colours), members }];
	});
	groups.sort((a, b) => a.ink.height - b.ink.height);
	for (const { key, kind, ink, members } of groups) {
		const paths = kept?.get(key) ?? pathsOf(lines, kind, ink, members, kept !== null || sight.zoom >= HEADS_FROM);
		kept?.set(key, paths);
		drawAlike(brush, paths, kind, ink, sight.zoom);
	}
}

/** Which lines are alike; without an extent all, wherever they are. */
function membersOf(
	{ points, kindOf }: EdgeLines,
	edges: Uint8Array,
	edgeChanges: Uint8Array,
	extent: Box | null,
): Map<number, number[]> {
	const alike = new Map<number, number[]>();
	for (let index = 0; index < edges.length; index++) {
		const look = edges[index] ?? 0;
		if (look === CODES.AWAY || !inSight(points, index * 6, extent ?? everywhere)) continue;
		const key = ((kindOf[index] ?? 0) << 6) | ((edgeChanges[index] ?? 0) << 3) | look;
		const members = alike.get(key);
		if (members === undefined) alike.set(key, [index]);
		else members.push(index);
	}
	return alike;
}

const everywhere: Box = {
	left: Number.NEGATIVE_INFINITY,
	top: Number.NEGATIVE_INFINITY,
	right: Number.POSITIVE_INFINITY,
	bottom: Number.POSITIVE_INFINITY,
};

function inSight(points: Float32Array, at: number, { left, right, top, bottom }: Box): boolean {
	const [x1, y1, cx] = [points[at] ?? 0, points[at + 1] ?? 0, points[at + 2] ?? 0];
	const [cy, x2, y2] = [points[at + 3] ?? 0, points[at + 4] ?? 0, points[at + 5] ?? 0];
	if (x2 === cx && y2 === cy) return false;
	if ((x1 < left && cx < left && x2 < left) || (x1 > right && cx > right && x2 > right)) return false;
	return !((y1 < top && cy < top && y2 < top) || (y1 > bottom && cy > bottom && y2 > bottom));
}

function pathsOf(
	{ points, bowed }: EdgeLines,
	{ family, onPath, bundle }: EdgeKind,
	{ width }: LineInk,
	members: readonly number[],
	headed: boolean,
): Paths {
	const { shape, scale: plainScale } = arrows[bundle ? "none" : family];
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
		if (headed) addHead(heads, shape, x2, y2, dx * HEAD * scale, dy * HEAD * scale);
	}
	return { strokes, heads };
}

function drawAlike(
	brush: CanvasBrush,
	{ strokes, heads }: Paths,
	{ family, chosen, hovered }: EdgeKind,
	{ colour, width, dash, alpha }: LineInk,
	zoom: number,
): void {
	const { context, colours } = brush;
	const { fill } = arrows[family];
	if (chosen || hovered) drawBand(brush, strokes, chosen ? lineStyles.chosen.opacity : lineStyles.chosen.opacity / 2);
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
	if (zoom < HEADS_FROM) {
		context.globalAlpha = 1;
		return;
	}
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

/** The band under what is selected or pointed at. */
function drawBand({ context, colours }: CanvasBrush, strokes: Path2D, opacity: number): void {
	context.globalAlpha = opacity;
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
