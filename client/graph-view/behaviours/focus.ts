import type cytoscape from "cytoscape";

/** A press on the picture gives it the keys, as a press on anything else that takes them would. */
export function focusOnPress(cy: cytoscape.Core, container: HTMLElement): () => void {
	const press = (): void => container.focus({ preventScroll: true });
	cy.on("tapstart", press);
	return () => {
		cy.off("tapstart", press);
	};
}
