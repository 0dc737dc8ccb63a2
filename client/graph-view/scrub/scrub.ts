import type cytoscape from "cytoscape";
import type { Point } from "../../store/scene-types.ts";
import type { Pen } from "../draw/pen.ts";
import { drawOver, drawUnder } from "../draw/picture.ts";
import { edgePictures } from "../edge-picture.ts";
import type { GraphViewInput, ShownWhen } from "../input.ts";
import type { Layers } from "../layers.ts";
import { looks } from "../looks.ts";
import { type MeasureIn, nodePictures } from "../node-picture.ts";
import { palette } from "../palette.ts";
import type { Shown } from "../shown.ts";
import { type Dot, drawDots } from "./draw-dots.ts";
import { drawLines } from "./draw-lines.ts";
import { edgeLines } from "./edge-lines.ts";
import { lookFrames } from "./look-frames.ts";

/** Up to so many nodes every one keeps its label, with its dates, while the date is dragged. */
const LABELLED_UP_TO = 200;

/** Follows the date while it is on its way, without Cytoscape, whose style engine is too slow for it. */
export interface Scrub {
	active(): boolean;
	/** Draws the scene as it is on a date, over the picture; nothing of it moves. */
	to(when: ShownWhen): void;
	/** Gives way to the picture as soon as it is drawn. */
	end(): void;
	destroy(): void;
}

/** What a drag draws from: taken once when it begins. */
interface Ground {
	draw(when: ShownWhen): void;
}

export function createScrub(cy: cytoscape.Core, layers: Layers, shown: () => Shown | null, measure: MeasureIn): Scrub {
	let ground: Ground | null = null;
	let last: ShownWhen | null = null;
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
		to: (when) => {
			const now = shown();
			if (now === null) return;
			ending = false;
			if (ground === null) ground = groundOf(cy, layers, now, measure);
			last = when;
			ground.draw(when);
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
	const lines = edgeLines(cy, input);
	const frames = lookFrames(input);
	const over =
		input.nodes.length < LABELLED_UP_TO ? labelled(cy, shown, places, measure) : dotted(shown, places, frames.nodes);
	// Nothing shines through it: without a GPU that halves what it costs to bring it onto the screen.
	const context = layers.scrub.getContext("2d", { alpha: false });
	return {
		draw: (when) => {
			if (context === null) return;
			frames.to(when);
			const ratio = window.devicePixelRatio || 1;
			const [zoom, pan] = [cy.zoom(), cy.pan()];
			context.setTransform(1, 0, 0, 1, 0, 0);
			const pen = { context, colours: palette[input.theme] };
			context.fillStyle = pen.colours.canvas;
			context.fillRect(0, 0, layers.scrub.width, layers.scrub.height);
			context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y);
			const view = viewOf(cy);
			drawUnder(pen, shown, { node: (id) => places.get(id), edge: () => undefined });
			drawLines(pen, lines, frames.edges, view);
			over(pen, when, view);
		},
	};
}

type View = Parameters<typeof drawOver>[3];

function viewOf(cy: cytoscape.Core): View {
	const { x1, y1, x2, y2 } = cy.extent();
	return { zoom: cy.zoom(), extent: { left: x1, top: y1, right: x2, bottom: y2 }, hovered: null };
}

type DrawAbove = (pen: Pen, when: ShownWhen, view: View) => void;

/** Nodes with all their words, as the picture draws them. */
function labelled(cy: cytoscape.Core, shown: Shown, places: ReadonlyMap<string, Point>, measure: MeasureIn): DrawAbove {
	const middles = new Map(cy.edges().map((edge): [string, Point] => [edge.id(), { ...edge.midpoint() }]));
	return (pen, when, view) => {
		const input: GraphViewInput = { ...shown.input, when };
		const derived = looks(input);
		const nodes = nodePictures(input, derived, measure);
		const edges = edgePictures(input, derived);
		drawOver(
			pen,
			{ ...shown, input, nodes, edges },
			{ node: (id) => places.get(id), edge: (id) => middles.get(id) },
			view,
		);
	};
}

/** Nodes as marks alone, with the names of the path, of what is selected and of some hubs. */
function dotted(shown: Shown, places: ReadonlyMap<string, Point>, codes: Uint8Array): DrawAbove {
	const chosen = new Set(shown.input.selected);
	const dots: Dot[] = [...shown.nodes.values()].flatMap((picture, index) => {
		const at = places.get(picture.id);
		const named = picture.onPath || chosen.has(picture.id) || shown.hubs.has(picture.id);
		return at === undefined ? [] : [{ index, picture, at, named }];
	});
	const rank = ({ picture }: Dot) => (chosen.has(picture.id) ? 2 : picture.onPath ? 1 : 0);
	dots.sort((a, b) => rank(b) - rank(a));
	return (pen, _when, view) => drawDots(pen, dots, codes, view, (id) => shown.sides.get(id) ?? "below");
}
