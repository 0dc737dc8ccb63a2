import type cytoscape from "cytoscape";
import type { Point } from "../../store/scene-types.ts";
import { drawRuler } from "../draw/axis.ts";
import { type CanvasBrush, canvasBrush } from "../draw/canvas-brush.ts";
import type { Places } from "../draw/disagreements.ts";
import { drawBreak, drawOver, drawUnder, isBare } from "../draw/picture.ts";
import { edgePictures } from "../edge-picture.ts";
import type { ComparedThings, GraphViewInput, ShownWhen } from "../input.ts";
import { labelsAt } from "../labels.ts";
import { mayBeRough, type PixelView, standsOut } from "../large/draw-rough.ts";
import { isMany } from "../large/many.ts";
import type { Pixels } from "../large/rough-lines.ts";
import { createRoughSheet } from "../large/rough-sheet.ts";
import { stampedDots } from "../large/stamped-dots.ts";
import type { Layers } from "../layers.ts";
import { looks } from "../looks.ts";
import { type MeasureIn, nodePictures } from "../node-picture.ts";
import { palette } from "../palette.ts";
import type { Shown } from "../shown.ts";
import { type Dot, drawDots } from "./draw-dots.ts";
import { drawLines } from "./draw-lines.ts";
import { type EdgeLines, edgeLines } from "./edge-lines.ts";
import { type LookFrames, lookFrames } from "./look-frames.ts";

/** Up to so many nodes every one keeps its label, with its dates, while the date is dragged. */
const LABELLED_UP_TO = 200;

/** Follows the date while it is on its way, without Cytoscape, whose style engine is too slow for it. */
export interface Scrub {
	active(): boolean;
	/** Draws the scene as it is on a date, or as it compares, over the picture; nothing of it moves. */
	to(when: ShownWhen, compared: ComparedThings | null): void;
	/** Gives way to the picture as soon as it is drawn. */
	end(): void;
	destroy(): void;
}

/** What a drag draws from: taken once when it begins. */
interface Ground {
	draw(on: On): void;
}

/** What changes from one frame to the next. */
type On = Pick<GraphViewInput, "when" | "compared">;

export function createScrub(cy: cytoscape.Core, layers: Layers, shown: () => Shown | null, measure: MeasureIn): Scrub {
	let ground: Ground | null = null;
	let last: On | null = null;
	let ending = false;

	const hide = (): void => {
		ground = null;
		last = null;
		ending = false;
		layers.scrub.style.display = "none";
		layers.under.style.opacity = "";
		layers.host.style.opacity = "";
		layers.over.style.opacity = "";
	};
	const onRender = (): void => {
		if (ending) hide();
		else if (ground !== null && last !== null) ground.draw(last);
	};
	cy.on("render", onRender);

	return {
		active: () => ground !== null,
		to: (when, compared) => {
			const now = shown();
			if (now === null) return;
			ending = false;
			if (ground === null) ground = groundOf(cy, layers, now, measure);
			last = { when, compared };
			ground.draw(last);
			layers.scrub.style.display = "";
			layers.under.style.opacity = "0";
			layers.host.style.opacity = "0";
			layers.over.style.opacity = "0";
		},
		end: () => {
			ending = ground !== null;
		},
		destroy: () => {
			cy.off("render", onRender);
		},
	};
}

function groundOf(cy: cytoscape.Core, layers: Layers, shown: Shown, measure: MeasureIn): Ground {
	const { input } = shown;
	const places = new Map(cy.nodes().map((node): [string, Point] => [node.id(), { ...node.position() }]));
	const standing: Places = {
		node: (id) => places.get(id),
		edge: (id) => cy.getElementById(id).edges()[0]?.midpoint(),
	};
	const lines = edgeLines(cy, input);
	const frames = lookFrames(input);
	const rough = createRoughSheet();
	const over =
		input.nodes.length < LABELLED_UP_TO
			? labelled(shown, standing, measure)
			: dotted(cy, layers, shown, standing, lines, frames, measure);
	// Nothing shines through it: without a GPU that halves what it costs to bring it onto the screen.
	const context = layers.scrub.getContext("2d", { alpha: false });
	return {
		draw: (on) => {
			if (context === null) return;
			frames.to(on.when, on.compared);
			const ratio = window.devicePixelRatio || 1;
			const [zoom, pan] = [cy.zoom(), cy.pan()];
			context.setTransform(1, 0, 0, 1, 0, 0);
			const brush = canvasBrush(context, palette[input.theme], measure);
			context.fillStyle = brush.colours.canvas;
			context.fillRect(0, 0, layers.scrub.width, layers.scrub.height);
			context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y);
			const view = viewOf(cy);
			const now = { ...shown, input: { ...input, ...on } };
			const pixels = { zoom: ratio * zoom, pan: { x: ratio * pan.x, y: ratio * pan.y } };
			const under = {
				bare: isBare(now),
				draw: () => drawUnder(brush, now, standing, view),
			};
			const inPixels = isMany({ edges: frames.edges }) && mayBeRough(pixels);
			if (inPixels) rough.draw(brush, lines, frames, pixels, view, under, over.stamp?.(brush, pixels));
			else {
				under.draw();
				drawLines(brush, lines, frames, view);
			}
			over.draw(brush, on, view, inPixels);
		},
	};
}

type View = Parameters<typeof drawOver>[3];

function viewOf(cy: cytoscape.Core): View {
	const { x1, y1, x2, y2 } = cy.extent();
	return { zoom: cy.zoom(), extent: { left: x1, top: y1, right: x2, bottom: y2 }, hovered: null };
}

/** What lies over the lines. */
interface Above {
	/** Puts the most of it into pixels, so that what `draw` has left is little. */
	stamp?(brush: CanvasBrush, view: PixelView): (pixels: Pixels) => void;
	/** @param stamped whether that has been done */
	draw(brush: CanvasBrush, on: On, view: View, stamped: boolean): void;
}

/** Nodes with all their words, as the picture draws them. */
function labelled(shown: Shown, standing: Places, measure: MeasureIn): Above {
	return {
		draw: (brush, on, view) => {
			const input: GraphViewInput = { ...shown.input, ...on };
			const derived = looks(input);
			const nodes = nodePictures(input, derived, measure);
			const edges = edgePictures(input, derived);
			drawOver(brush, { ...shown, input, nodes, edges }, standing, view);
		},
	};
}

/** Nodes as marks alone, with the names of the path, of what is selected and of what else has room, and where an order breaks. */
function dotted(
	cy: cytoscape.Core,
	layers: Layers,
	shown: Shown,
	standing: Places,
	lines: EdgeLines,
	frames: LookFrames,
	measure: MeasureIn,
): Above {
	const { selected, standingOut, relationships } = shown.input;
	const chosen = new Set(selected);
	const named = labelsAt(shown, standing, measure, cy.zoom(), null);
	const ends = new Set(relationships.flatMap(({ from, to }, index) => (standsOut(lines, index) ? [from, to] : [])));
	const dots: Dot[] = [...shown.nodes.values()].flatMap((picture, index) => {
		const { id, onPath } = picture;
		const at = standing.node(id);
		const isChosen = chosen.has(id);
		const back = !isChosen && standingOut?.has(id) === false;
		const smooth = isChosen || onPath || ends.has(id);
		return at === undefined ? [] : [{ index, picture, at, named: named.has(id), selected: isChosen, back, smooth }];
	});
	const rank = ({ picture, selected: isChosen }: Dot) => (isChosen ? 2 : picture.onPath ? 1 : 0);
	dots.sort((a, b) => rank(b) - rank(a));
	const rough = dots.filter(({ smooth }) => !smooth);
	const stamped = stampedDots(layers.scrub.ownerDocument);
	return {
		stamp: (brush, view) => (pixels) => stamped.draw(pixels, brush, rough, frames, view),
		draw: (brush, _on, view, isStamped) => {
			drawDots(brush, dots, frames, view, isStamped, (id) => shown.sides.get(id) ?? "below");
			drawBreak(brush, shown, standing);
			drawRuler(brush, shown.input, view);
		},
	};
}
