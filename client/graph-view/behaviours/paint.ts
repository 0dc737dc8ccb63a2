import type cytoscape from "cytoscape";
import { canvasBrush } from "../draw/canvas-brush.ts";
import type { Places } from "../draw/disagreements.ts";
import { drawOver, drawUnder } from "../draw/picture.ts";
import type { Layers } from "../layers.ts";
import type { MeasureIn } from "../node-picture.ts";
import { palette } from "../palette.ts";
import type { Shown } from "../shown.ts";

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
	const paint = (): void => {
		const now = shown();
		if (now === null) return;
		const ratio = window.devicePixelRatio || 1;
		const [zoom, pan, extent] = [cy.zoom(), cy.pan(), cy.extent()];
		const view = {
			zoom,
			extent: { left: extent.x1, top: extent.y1, right: extent.x2, bottom: extent.y2 },
			hovered: hovered(),
		};
		for (const canvas of [layers.under, layers.over]) {
			const context = canvas.getContext("2d");
			if (context === null) continue;
			context.setTransform(1, 0, 0, 1, 0, 0);
			context.clearRect(0, 0, canvas.width, canvas.height);
			context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y);
			const brush = canvasBrush(context, palette[now.input.theme], measure);
			if (canvas === layers.under) drawUnder(brush, now, places, view);
			else drawOver(brush, now, places, view);
		}
	};
	cy.on("render", paint);
	return () => {
		cy.off("render", paint);
	};
}
