import { arrows, lineStyles } from "../arrows.ts";
import { addHead, HEAD, shortOf } from "../draw/arrow-head.ts";
import type { Brush, Stroke } from "../draw/brush.ts";
import type { EdgePicture } from "../edge-picture.ts";
import type { EdgeKind, EdgeLines } from "../scrub/edge-lines.ts";
import { type LineInk, lineInk } from "../scrub/line-ink.ts";
import type { Shown } from "../shown.ts";
import { pathPen } from "./path-pen.ts";

interface DrawnEdge {
	readonly edge: EdgePicture;
	readonly kind: EdgeKind;
	readonly ink: LineInk;
	/** Where its six numbers begin. */
	readonly at: number;
	readonly bowed: boolean;
}

/** Draws every edge as Cytoscape draws it in its look, faint ones under those that hold. */
export function drawEdges(brush: Brush, shown: Shown, lines: EdgeLines): void {
	const bundles = new Set<string>();
	const drawn = shown.input.relationships.flatMap(({ id, bundle }, index): DrawnEdge[] => {
		if (bundle !== undefined && bundles.has(bundle)) return [];
		if (bundle !== undefined) bundles.add(bundle);
		const edge = shown.edges.get(bundle ?? id);
		const kind = lines.kinds[lines.kindOf[index] ?? -1];
		if (edge === undefined || edge.look === null || kind === undefined) return [];
		const ink = lineInk(kind, edge.look, edge.change, brush.colours);
		return [{ edge, kind, ink, at: index * 6, bowed: lines.bowed[index] === 1 }];
	});
	drawn.sort((a, b) => a.ink.height - b.ink.height);
	for (const each of drawn) drawEdge(brush, shown, lines.points, each);
}

function drawEdge(brush: Brush, shown: Shown, points: Float32Array, { edge, kind, ink, at, bowed }: DrawnEdge): void {
	const [x1, y1, cx, cy, x2, y2] = points.subarray(at, at + 6);
	if (x1 === undefined || y1 === undefined || cx === undefined) return;
	if (cy === undefined || x2 === undefined || y2 === undefined) return;
	const length = Math.hypot(x2 - cx, y2 - cy);
	if (length === 0) return;
	const [dx, dy] = [(x2 - cx) / length, (y2 - cy) / length];
	const { shape, fill, scale: plainScale } = arrows[kind.family];
	const scale = kind.onPath ? lineStyles.pathArrow : plainScale;
	const back = shortOf[shape] * ink.width * scale;
	const line = pathPen();
	line.moveTo(x1, y1);
	if (bowed) line.quadraticCurveTo(cx, cy, x2 - dx * back, y2 - dy * back);
	else line.lineTo(x2 - dx * back, y2 - dy * back);
	const head = pathPen();
	addHead(head, shape, x2, y2, dx * HEAD * scale, dy * HEAD * scale);
	const outline = { data: line.data() };
	if (kind.chosen) {
		brush.group({ opacity: lineStyles.chosen.opacity }, () =>
			brush.shape(outline, {
				stroke: { colour: brush.colours.ink, width: lineStyles.chosen.width, cap: "round" },
			}),
		);
	}
	const meant = { kind: "edge", id: edge.id, title: titleOf(edge, shown) } as const;
	brush.group({ meant, ...(ink.alpha === 1 ? {} : { opacity: ink.alpha }) }, () => {
		brush.shape(outline, { stroke: strokeOf(ink) });
		if (head.data() === "") return;
		brush.shape(
			{ data: head.data() },
			fill === "filled"
				? { fill: ink.colour }
				: { fill: brush.colours.canvas, stroke: { colour: ink.colour, width: 1 } },
		);
	});
}

const dots: readonly (readonly number[])[] = [lineStyles.dash.undated, lineStyles.pathDash.undated];

export function strokeOf({ colour, width, dash }: Pick<LineInk, "colour" | "width" | "dash">): Stroke {
	const dotted = dots.includes(dash);
	return { colour, width, cap: dotted ? "round" : "butt", ...(dash.length === 0 ? {} : { dash }) };
}

/** "Elon Musk · co-founded, 2015 · OpenAI". */
function titleOf({ from, to, words, date }: EdgePicture, { nodes }: Shown): string {
	const said = date === null ? words : `${words}, ${date}`;
	return [nodes.get(from)?.title ?? from, said, nodes.get(to)?.title ?? to].join(" · ");
}
