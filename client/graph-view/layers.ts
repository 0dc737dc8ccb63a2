/** The sheets of the picture, one over the other, in the container. */
export interface Layers {
	/** Where Cytoscape draws the edges and takes the pointer. */
	readonly host: HTMLElement;
	/** Below the edges: the ribbon of the path. */
	readonly under: HTMLCanvasElement;
	/** Above the edges: nodes and every text. */
	readonly over: HTMLCanvasElement;
	/** In the place of edges and nodes while the date is on its way. */
	readonly scrub: HTMLCanvasElement;
	/** On top while one picture fades into the next. */
	readonly fade: HTMLCanvasElement;
	/** Makes the sheets as large as the container, in device pixels. */
	resize(): void;
	destroy(): void;
}

function sheet(container: HTMLElement): HTMLCanvasElement {
	const canvas = container.ownerDocument.createElement("canvas");
	Object.assign(canvas.style, {
		position: "absolute",
		inset: "0",
		width: "100%",
		height: "100%",
		pointerEvents: "none",
	});
	canvas.setAttribute("aria-hidden", "true");
	return canvas;
}

/** Lays the sheets into a container, which must have a size of its own and be positioned. */
export function createLayers(container: HTMLElement): Layers {
	const host = container.ownerDocument.createElement("div");
	Object.assign(host.style, { position: "absolute", inset: "0" });
	const [under, over, scrub, fade] = [sheet(container), sheet(container), sheet(container), sheet(container)];
	scrub.style.display = "none";
	fade.style.opacity = "0";
	container.append(under, host, over, scrub, fade);

	const resize = (): void => {
		const ratio = window.devicePixelRatio || 1;
		const { clientWidth, clientHeight } = container;
		for (const canvas of [under, over, scrub, fade]) {
			const [width, height] = [Math.round(clientWidth * ratio), Math.round(clientHeight * ratio)];
			if (canvas.width !== width) canvas.width = width;
			if (canvas.height !== height) canvas.height = height;
		}
	};
	resize();
	return {
		host,
		under,
		over,
		scrub,
		fade,
		resize,
		destroy: () => {
			for (const element of [under, host, over, scrub, fade]) element.remove();
		},
	};
}
