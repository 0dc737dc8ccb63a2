import type cytoscape from "cytoscape";
import { type CanvasBrush, canvasBrush } from "../draw/canvas-brush.ts";
import type { Places } from "../draw/disagreements.ts";
import { drawOver, drawUnder, isBare } from "../draw/picture.ts";
import { mayBeRough } from "../large/draw-rough.ts";
import { areFar, drawFarMarks } from "../large/far-marks.ts";
import { isMany } from "../large/many.ts";
import { settledLines } from "../large/settled-lines.ts";
import type { Layers } from "../layers.ts";
import type { MeasureIn } from "../node-picture.ts";
import { palette } from "../palette.ts";
import type { Shown } from "../shown.ts";

/** Milliseconds without a movement after which a picture rests. */
const RESTS_AFTER = 140;

/** So many names can be read while everything moves. */
const MOST_NAMES = 40;

/** Where things are, as Cytoscape has them. */
const placesOf = (cy: cytoscape.Core): Places => ({
	node: (id) => {
		const element = cy.getElementById(id);
		return element.nonempty() ? element.position() : undefined;
	},
	edge: (id) => {
		const element = cy.getElementById(id);
		return element.nonempty() ? element.edges()[0]?.midpoint() : undefined;
	},
});

/** Draws the sheets below and above the edges whenever Cytoscape has drawn the edges, so that they move as one. */
export function paintWithEdges(
	cy: cytoscape.Core,
	layers: Layers,
	shown: () => Shown | null,
	hovered: () => string | null,
	measure: MeasureIn,
): () => void {
	const places = placesOf(cy);
	const lines = settledLines(cy);
	// While it is moved over, a large picture is drawn fast rather than smooth; smooth as soon as it rests.
	let moving: ReturnType<typeof setTimeout> | undefined;
	const onViewport = (): void => {
		clearTimeout(moving);
		moving = setTimeout(() => {
			moving = undefined;
			if (!cy.destroyed()) cy.forceRender();
		}, RESTS_AFTER);
	};
	cy.on("viewport", onViewport);
	const paint = (): void => {
		const now = shown();
		if (now === null) return;
		const ratio = window.devicePixelRatio || 1;
		const [zoom, pan, extent] = [cy.zoom(), cy.pan(), cy.extent()];
		const view: Parameters<typeof drawOver>[3] = {
			zoom,
			extent: { left: extent.x1, top: extent.y1, right: extent.x2, bottom: extent.y2 },
			hovered: hovered(),
		};
		const colours = palette[now.input.theme];
		const brushOn = (canvas: HTMLCanvasElement): CanvasBrush | null => {
			const context = canvas.getContext("2d");
			if (context === null) return null;
			context.setTransform(1, 0, 0, 1, 0, 0);
			context.clearRect(0, 0, canvas.width, canvas.height);
			context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y);
			return canvasBrush(context, colours, measure);
		};
		const pixels = { zoom: ratio * zoom, pan: { x: ratio * pan.x, y: ratio * pan.y } };
		const rough = isMany(now) && moving !== undefined && mayBeRough(pixels);
		// One sheet is brought onto the screen faster than one over the other.
		layers.over.style.visibility = rough ? "hidden" : "";
		const below = brushOn(layers.under);
		const above = rough ? below : brushOn(layers.over);
		if (below === null || above === null) return;
		const under = { bare: isBare(now), draw: () => drawUnder(below, now, places, view) };
		if (rough) lines.drawMoving(below, now, view.hovered, view, pixels, under);
		else {
			under.draw();
			if (isMany(now)) lines.draw(below, now, view.hovered, view);
		}
		const marks: typeof view.marks = (pictures, selected, back) =>
			drawFarMarks(
				above,
				pictures.flatMap((picture) => {
					const { id } = picture;
					const [at, chosen] = [places.node(id), selected.has(id)];
					return at === undefined
						? []
						: [{ picture, at, selected: chosen, asked: chosen || id === view.hovered, back: back(id) }];
				}),
			);
		drawOver(above, now, places, {
			...view,
			...(areFar(zoom, now.nodes.size) ? { marks } : {}),
			...(rough ? { mostNames: MOST_NAMES } : {}),
		});
	};
	cy.on("render", paint);
	return () => {
		clearTimeout(moving);
		cy.off("viewport", onViewport);
		cy.off("render", paint);
		lines.destroy();
	};
}
