import type cytoscape from "cytoscape";
import type { Point } from "../../store/scene-types.ts";

/** A secondary click, or a long touch, asks for the menu of what it is on. Who holds a mouse's button is about to drag. */
export function menuOnSecondaryTap(cy: cytoscape.Core, ask: (id: string | null, at: Point) => void): () => void {
	const tap = (event: cytoscape.EventObject): void => {
		if (event.type === "taphold" && !("touches" in event.originalEvent)) return;
		ask(event.target === cy ? null : event.target.id(), { ...event.renderedPosition });
	};
	cy.on("cxttap taphold", tap);
	return () => {
		cy.off("cxttap taphold", tap);
	};
}
