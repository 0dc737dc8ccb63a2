import type cytoscape from "cytoscape";

/**
 * A press on the picture gives it the keys, as a press on anything else that takes them would. A browser would draw the frame
 * of the focus then, which is for those who use keys: until one is used it is kept off.
 */
export function focusOnPress(cy: cytoscape.Core, container: HTMLElement): () => void {
	const press = (): void => {
		container.dataset.pressed = "";
		container.focus({ preventScroll: true });
	};
	const frame = (): void => {
		delete container.dataset.pressed;
	};
	cy.on("tapstart", press);
	container.addEventListener("keydown", frame);
	container.addEventListener("blur", frame);
	return () => {
		cy.off("tapstart", press);
		container.removeEventListener("keydown", frame);
		container.removeEventListener("blur", frame);
	};
}
