import type { Family } from "../../../model/vocabulary/types.ts";
import { arrows, families, lineStyles } from "../arrows.ts";
import type { Pen } from "../draw/pen.ts";
import { CODES, LOOKS } from "./dated-marks.ts";
import type { EdgeLines } from "./edge-lines.ts";

/** Cytoscape's size of an arrow head, before its scale, for lines as thin as ours. */
const HEAD = 29;

/** How far a line stops short of the tip of its head, in widths of the line times the head's scale. */
const shortOf = { triangle: 2, diamond: 1, "triangle-backcurve": 1.6, vee: 1.05, circle: 2, none: 0 } as const;

/** Draws every edge as Cytoscape draws it in the look of its code: one stroke for all lines and one fill for all heads of a kind. */
export function drawLines(pen: Pen, lines: EdgeLines, looks: Uint8Array): void {
	// Faint ones below, the path above all.
	for (const onPath of [0, 1]) {
		for (const look of [CODES.NOT_YET, CODES.ENDED, CODES.UNDATED, CODES.POSSIBLE, CODES.CERTAIN]) {
			for (const family of families) drawKind(pen, lines, looks, { family, look, onPath });
		}
	}
}

interface Kind {
	readonly family: Family;
	readonly look: number;
	readonly onPath: number;
}

function drawKind(pen: Pen, lines: EdgeLines, looks: Uint8Array, { family, look, onPath }: Kind): void {
	const { context, colours } = pen;
	const { points, bowed } = lines;
	const { shape, fill, scale: plainScale } = arrows[family];
	const scale = onPath === 1 ? lineStyles.pathArrow : plainScale;
	const width = widthOf(look, onPath === 1);
	const back = shortOf[shape] * width * scale;
	const [strokes, heads] = [new Path2D(), new Path2D()];
	let any = false;
	for (let index = 0; index < looks.length; index++) {
		if (looks[index] !== look || lines.onPath[index] !== onPath || lines.families[index] !== family) continue;
		const at = index * 6;
		const [x1 = 0, y1 = 0, cx = 0, cy = 0, x2 = 0, y2 = 0] = points.subarray(at, at + 6);
		const length = Math.hypot(x2 - cx, y2 - cy);
		if (length === 0) continue;
		any = true;
		const [dx, dy] = [(x2 - cx) / length, (y2 - cy) / length];
		strokes.moveTo(x1, y1);
		if (bowed[index] === 1) strokes.quadraticCurveTo(cx, cy, x2 - dx * back, y2 - dy * back);
		else strokes.lineTo(x2 - dx * back, y2 - dy * back);
		addHead(heads, shape, x2, y2, dx * HEAD * scale, dy * HEAD * scale);
	}
	if (!any) return;
	const colour =
		look === CODES.ENDED ? colours.ended : look === CODES.NOT_YET ? colours.ghost : colours.families[family];
	context.globalAlpha = look === CODES.NOT_YET ? lineStyles.faint : 1;
	context.lineWidth = width;
	context.strokeStyle = colour;
	context.setLineDash(dashOf(look, onPath === 1));
	context.lineCap = look === CODES.UNDATED ? "round" : "butt";
	context.stroke(strokes);
	context.setLineDash([]);
	context.lineCap = "butt";
	context.fillStyle = colour;
	if (fill === "filled") context.fill(heads);
	else {
		context.globalCompositeOperation = "destination-out";
		context.fill(heads);
		context.globalCompositeOperation = "source-over";
		context.lineWidth = 1;
		context.lineJoin = "miter";
		context.stroke(heads);
	}
	context.globalAlpha = 1;
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
