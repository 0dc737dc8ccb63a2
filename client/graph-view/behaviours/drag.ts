import type cytoscape from "cytoscape";
import type { Point } from "../../store/scene-types.ts";

/** A node that is dragged somewhere is pinned there. */
export function pinOnDrag(cy: cytoscape.Core, pin: (id: string, at: Point) => void): () => void {
	const free = (event: cytoscape.EventObjectNode): void => {
		pin(event.target.id(), { ...event.target.position() });
	};
	cy.on("dragfree", "node", free);
	return () => {
		cy.off("dragfree", "node", free);
	};
}
