import type cytoscape from "cytoscape";

/** Tells what the pointer is over, and shows that it can be clicked. */
export function hoverUnderPointer(
	cy: cytoscape.Core,
	host: HTMLElement,
	hover: (id: string | null) => void,
): () => void {
	const over = (event: cytoscape.EventObject): void => {
		host.style.cursor = "pointer";
		hover(event.target.id());
	};
	const out = (): void => {
		host.style.cursor = "";
		hover(null);
	};
	cy.on("mouseover", "node, edge", over);
	cy.on("mouseout", "node, edge", out);
	return () => {
		cy.off("mouseover", "node, edge", over);
		cy.off("mouseout", "node, edge", out);
	};
}
