import type cytoscape from "cytoscape";
import type { GraphViewEvents } from "../input.ts";

/**
 * A tap selects a node or an edge, with Shift or Ctrl beside what is selected; a tap on nothing clears the selection.
 */
export function selectOnTap(cy: cytoscape.Core, select: GraphViewEvents["select"]): () => void {
	const tap = (event: cytoscape.EventObject): void => {
		const { shiftKey, ctrlKey, metaKey } = event.originalEvent as MouseEvent;
		const also = shiftKey || ctrlKey || metaKey;
		if (event.target !== cy) select(event.target.id(), also ? "also" : "alone");
		else if (!also) select(null, "alone");
	};
	cy.on("tap", tap);
	return () => {
		cy.off("tap", tap);
	};
}
