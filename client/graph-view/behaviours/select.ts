import type cytoscape from "cytoscape";

/** A tap selects a node or an edge; a tap on nothing clears the selection. */
export function selectOnTap(cy: cytoscape.Core, select: (id: string | null) => void): () => void {
	const tap = (event: cytoscape.EventObject): void => {
		select(event.target === cy ? null : event.target.id());
	};
	cy.on("tap", tap);
	return () => {
		cy.off("tap", tap);
	};
}
