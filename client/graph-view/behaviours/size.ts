import type cytoscape from "cytoscape";
import type { Layers } from "../layers.ts";

/**
 * Follows the size of the container. As long as the reader has not moved or zoomed the picture it is fitted again;
 * after that it stays where the reader put it.
 */
export function fitWhileUntouched(
	cy: cytoscape.Core,
	container: HTMLElement,
	layers: Layers,
	fit: () => void,
): { cleanup: () => void; touch: () => void; touched: () => boolean; forget: () => void } {
	let touched = false;
	const touch = (): void => {
		touched = true;
	};
	const observer = new ResizeObserver(() => {
		layers.resize();
		cy.resize();
		if (!touched) fit();
		cy.forceRender();
	});
	observer.observe(container);
	cy.on("dragpan scrollzoom pinchzoom", touch);
	return {
		cleanup: () => {
			observer.disconnect();
			cy.off("dragpan scrollzoom pinchzoom", touch);
		},
		touch,
		touched: () => touched,
		forget: () => {
			touched = false;
		},
	};
}
