import type cytoscape from "cytoscape";
import { type CanvasBrush, canvasBrush } from "../draw/canvas-brush.ts";
import type { Places } from "../draw/disagreements.ts";
import { drawOver, drawUnder, isBare } from "../draw/picture.ts";
import { syncNames } from "../elements.ts";
import { labelsAt } from "../labels.ts";
import { mayMoveRough } from "../large/draw-rough.ts";
import { areFar, drawFarMarks } from "../large/far-marks.ts";
import { isMany } from "../large/many.ts";
import { movingSheet } from "../large/moving-sheet.ts";
import { settledLines } from "../large/settled-lines.ts";
import type { Layers } from "../layers.ts";
import type { MeasureIn } from "../node-picture.ts";
import { palette } from "../palette.ts";
import type { Shown } from "../shown.ts";

/** Milliseconds without a movement after which a picture rests. */
const RESTS_AFTER = 140;

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
	// A drawing that took long is no rest.
	const goOnMoving = (): void => {
		if (moving !== undefined) onViewport();
	};
	cy.on("viewport", onViewport);
	const sheet = movingSheet(layers.over);
	/** Counts how often something came to stand elsewhere. */
	let movements = 0;
	const onPosition = (): void => {
		movements++;
	};
	cy.on("position", "node", onPosition);
	const paint = (): void => {
		const now = shown();
		if (now === null) return;
		const ratio = window.devicePixelRatio || 1;
		const [zoom, pan, extent] = [cy.zoom(), cy.pan(), cy.extent()];
		const pixels = { zoom: ratio * zoom, pan: { x: ratio * pan.x, y: ratio * pan.y } };
		const rough = isMany(now) && moving !== undefined && mayMoveRough(pixels);
		// The sheet over them is all that is seen then.
		for (const each of [layers.under, layers.over]) each.style.visibility = rough ? "hidden" : "";
		// What stands at the edges of the screen, as years do, is not to move with the picture.
		const of = [now, hovered(), movements];
		if (!rough) sheet.hide();
		else if (now.input.axis === null && sheet.follow(pixels, of)) return;
		else requestAnimationFrame(goOnMoving);
		const wide = rough ? sheet.anew(pixels, of) : null;
		const from = wide?.view ?? pixels;
		const [left, top] = [(from.pan.x - pixels.pan.x) / from.zoom, (from.pan.y - pixels.pan.y) / from.zoom];
		const view: Parameters<typeof drawOver>[3] = {
			zoom,
			extent: { left: extent.x1 - left, top: extent.y1 - top, right: extent.x2 + left, bottom: extent.y2 + top },
			hovered: hovered(),
		};
		const colours = palette[now.input.theme];
		const brushOn = (canvas: HTMLCanvasElement): CanvasBrush | null => {
			const context = canvas.getContext("2d");
			if (context === null) return null;
			context.setTransform(1, 0, 0, 1, 0, 0);
			context.clearRect(0, 0, canvas.width, canvas.height);
			context.setTransform(from.zoom, 0, 0, from.zoom, from.pan.x, from.pan.y);
			return canvasBrush(context, colours, measure);
		};
		const below = brushOn(wide?.canvas ?? layers.under);
		const above = rough ? below : brushOn(layers.over);
		if (below === null || above === null) return;
		const under = { bare: isBare(now), draw: () => drawUnder(below, now, places, view) };
		if (rough) lines.drawMoving(below, now, view.hovered, view, from, under);
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
		syncNames(cy, now, labelsAt(now, places, measure, view.zoom, view.hovered));
		drawOver(above, now, places, {
			...view,
			...(areFar(zoom, now.nodes.size) ? { marks } : {}),
		});
	};
	cy.on("render", paint);
	return () => {
		clearTimeout(moving);
		cy.off("viewport", onViewport);
		cy.off("position", "node", onPosition);
		cy.off("render", paint);
		sheet.destroy();
		lines.destroy();
	};
}
