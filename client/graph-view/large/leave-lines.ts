import type cytoscape from "cytoscape";

/** What Cytoscape draws with; not among what it promises, so its exact version is held by the lock file. */
interface Renderer {
	render(options?: { readonly forcedContext?: unknown }): void;
}

const hasRenderer = (value: object): value is { renderer(): Renderer } => "renderer" in value;

/** Has Cytoscape draw nothing while somebody else does: it goes on knowing where everything is, and says when to draw. */
export function leaveLines(cy: cytoscape.Core, host: HTMLElement, left: () => boolean): void {
	if (!hasRenderer(cy)) return;
	const renderer = cy.renderer();
	const own = renderer.render.bind(renderer);
	let leaving = false;
	renderer.render = (options) => {
		if (!left() || options?.forcedContext !== undefined) {
			if (leaving) for (const canvas of host.querySelectorAll("canvas")) canvas.style.visibility = "";
			leaving = false;
			own(options);
			return;
		}
		if (!leaving) {
			leaving = true;
			for (const canvas of host.querySelectorAll("canvas")) {
				const context = canvas.getContext("2d");
				context?.setTransform(1, 0, 0, 1, 0, 0);
				context?.clearRect(0, 0, canvas.width, canvas.height);
				// Else the browser would lay empty sheets over each other in every frame.
				canvas.style.visibility = "hidden";
			}
		}
		cy.emit("render");
	};
}
