import type cytoscape from "cytoscape";
import type { Point } from "../store/scene-types.ts";
import type { Box } from "./geometry.ts";

/** What floats over the canvas, and the air round the picture, in pixels of the container. */
const insets = { top: 64, right: 16, bottom: 22, left: 16 };
const narrowInsets = { top: 70, right: 12, bottom: 20, left: 12 };

/** Farther away than this nothing can be told apart, but where a box that is to be seen in whole asks for it. */
export const farthest = 0.12;
/** Larger than this nothing becomes clearer. */
const largestFit = 1.2;

/** Shows a box as large as it may be, in the middle of the room that is left, below what is `covered` at the top. */
export function fitBox(cy: cytoscape.Core, box: Box, narrow: boolean, largest = largestFit, covered = 0): void {
	const usual = narrow ? narrowInsets : insets;
	const inset = { ...usual, top: Math.max(usual.top, covered + usual.bottom) };
	const width = Math.max(80, cy.width() - inset.left - inset.right);
	const height = Math.max(80, cy.height() - inset.top - inset.bottom);
	const zoom = Math.min(largest, width / Math.max(1, box.right - box.left), height / Math.max(1, box.bottom - box.top));
	cy.minZoom(Math.min(farthest, zoom));
	cy.viewport({
		zoom,
		pan: {
			x: inset.left + width / 2 - (zoom * (box.left + box.right)) / 2,
			y: inset.top + height / 2 - (zoom * (box.top + box.bottom)) / 2,
		},
	});
}

/** Moves a place to the middle of the canvas. */
export function centreOn(cy: cytoscape.Core, at: Point, still: boolean): void {
	const zoom = cy.zoom();
	const pan = { x: cy.width() / 2 - at.x * zoom, y: cy.height() / 2 - at.y * zoom };
	if (still) cy.pan(pan);
	else {
		cy.animate({ pan, duration: 200, easing: "ease-in-out-cubic" });
		// Nothing else asks for its first frame.
		cy.forceRender();
	}
}

/** Whether a place can be seen, with some room round it, below what is `covered` at the top. */
export function inView(cy: cytoscape.Core, at: Point, covered = 0): boolean {
	const room = 40 / cy.zoom();
	const { x1, y1, x2, y2 } = cy.extent();
	return at.x > x1 + room && at.x < x2 - room && at.y > y1 + covered / cy.zoom() + room && at.y < y2 - room;
}
