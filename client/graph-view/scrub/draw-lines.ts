import { arrows, lineStyles } from "../arrows.ts";
import type { Pen } from "../draw/pen.ts";
import type { Box } from "../geometry.ts";
import { CODES, LOOKS } from "./dated-marks.ts";
import type { EdgeKind, EdgeLines } from "./edge-lines.ts";

/** Cytoscape's size of an arrow head, before its scale, for lines as thin as ours. */
const HEAD = 29;

/** How far a line stops short of the tip of its head, in widths of the line times the head's scale. */
const shortOf = { triangle: 2, diamond: 1, "triangle-backcurve": 1.6, vee: 1.05, circle: 2, none: 0 } as const;

/** Nearer than this, dashes can be told apart; farther away a broken line is seen as a paler one, at a hundredth of the cost. */
const DASHES_FROM = 0.5;
/** Nearer than this a head is more than two pixels. */
const HEADS_FROM = 0.3;

/** What can be seen, and how near. */
interface Sight {
	readonly zoom: number;
	readonly extent: Box;
}

/** Draws every edge as Cytoscape draws it in the look of its code: one stroke for all lines and one fill for all heads of a kind. */
export function drawLines(pen: Pen, lines: EdgeLines, looks: Uint8Array, sight: Sight): void {
	// Faint ones below, the path above all.
	for (const onPath of [false, true]) {
		for (const look of [CODES.NOT_YET, CODES.ENDED, CODES.UNDATED, CODES.POSSIBLE, CODES.CERTAIN]) {
			for (const kind of lines.kinds) if (kind.onPath === onPath) drawKind(pen, lines, looks, kind, look, sight);
		}
	}
}

function drawKind(
	pen: Pen,
	{ points, bowed }: EdgeLines,
	looks: Uint8Array,
	{ family, onPath, members }: EdgeKind,
	look: number,
	{ zoom, extent }: Sight,
): void {
	const { context, colours } = pen;
	const { shape, fill, scale: plainScale } = arrows[family];
	const scale = onPath ? lineStyles.pathArrow : plainScale;
	const width = widthOf(look, onPath);
	const back = shortOf[shape] * width * scale;
	const [strokes, heads] = [new Path2D(), new Path2D()];
	let any = false;
	for (const index of members) {
		if (looks[index] !== look) continue;
		const at = index * 6;
		const [x1, y1] = [points[at] ?? 0, points[at + 1] ?? 0];
		const [cx, cy] = [points[at + 2] ?? 0, points[at + 3] ?? 0];
		const [x2, y2] = [points[at + 4] ?? 0, points[at + 5] ?? 0];
		const length = Math.hypot(x2 - cx, y2 - cy);
		if (length === 0) continue;
		if (Math.max(x1, cx, x2) < extent.left || Math.min(x1, cx, x2) > extent.right) continue;
		if (Math.max(y1, cy, y2) < extent.top || Math.min(y1, cy, y2) > extent.bottom) continue;
		any = true;
		const [dx, dy] = [(x2 - cx) / length, (y2 - cy) / length];
		strokes.moveTo(x1, y1);
		if (bowed[index] === 1) strokes.quadraticCurveTo(cx, cy, x2 - dx * back, y2 - dy * back);
		else strokes.lineTo(x2 - dx * back, y2 - dy * back);
		if (zoom >= HEADS_FROM) addHead(heads, shape, x2, y2, dx * HEAD * scale, dy * HEAD * scale);
	}
	if (!any) return;
	const colour =
		look === CODES.ENDED ? colours.ended : look === CODES.NOT_YET ? colours.ghost : colours.families[family];
	const dash = dashOf(look, onPath);
	const near = zoom >= DASHES_FROM;
	const pale = dash.length === 0 || near ? 1 : inked(look, dash, width);
	context.globalAlpha = (look === CODES.NOT_YET ? lineStyles.faint : 1) * pale;
	context.lineWidth = width;
	context.strokeStyle = colour;
	context.setLineDash(near ? dash : []);
	context.lineCap = look === CODES.UNDATED && near ? "round" : "butt";
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

/** How much of a broken line is drawn, from 0 to 1. */
function inked(look: number, [on = 0, off = 0]: readonly number[], width: number): number {
	return look === CODES.UNDATED ? width / (on + off) : on / (on + off);
}

function widthOf(look: number, onPath: boolean): number {
	const { width } = lineStyles;
	if (onPath) return width.path;
	return look === CODES.UNDATED ? width.undated : look === CODES.NOT_YET ? width["not-yet"] : width.plain;
}

function dashOf(look: number, onPath: boolean): number[] {
	const dashes = onPath ? lineStyles.pathDash : lineStyles.dash;
	const name = LOOKS[look];
	return name === "possible" || name === "undated" ? [...dashes[name]] : [];
}

/** A head with its tip at a point; `dx`, `dy` is the way that it points, as long as the head's size. */
function addHead(path: Path2D, shape: keyof typeof shortOf, x: number, y: number, dx: number, dy: number): void {
	const corner = (aside: number, along: number): [number, number] => [
		x - dy * aside + dx * along,
		y + dx * aside + dy * along,
	];
	switch (shape) {
		case "none":
			return;
		case "circle": {
			const radius = 0.15 * Math.hypot(dx, dy);
			path.moveTo(x + radius, y);
			path.arc(x, y, radius, 0, 2 * Math.PI);
			return;
		}
		case "diamond":
			path.moveTo(...corner(-0.15, -0.15));
			path.lineTo(...corner(0, -0.3));
			path.lineTo(...corner(0.15, -0.15));
			path.lineTo(x, y);
			break;
		default:
			path.moveTo(...corner(-0.15, -0.3));
			path.lineTo(x, y);
			path.lineTo(...corner(0.15, -0.3));
			if (shape === "vee") path.lineTo(...corner(0, -0.15));
			else if (shape === "triangle-backcurve") path.quadraticCurveTo(...corner(0, -0.15), ...corner(-0.15, -0.3));
	}
	path.closePath();
}
