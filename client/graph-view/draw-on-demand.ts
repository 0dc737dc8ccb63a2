import cytoscape from "cytoscape";

/** What Cytoscape draws with; not among what it promises, so its exact version is held by the lock file. */
interface Renderer {
	readonly cy: cytoscape.Core & { batching(): boolean };
	readonly destroyed?: boolean;
	readonly renderOptions?: unknown;
	readonly beforeRenderCallbacks: readonly { readonly fn: (willDraw: boolean, time: number) => void }[];
	requestedFrame: boolean;
	skipFrame: boolean;
	averageRedrawTime: number;
	lastRedrawTime: number;
	lastDrawTime: number;
	render(options?: unknown): void;
	redraw(options?: unknown): void;
	startRenderLoop(): void;
}

/** How long frames go on after the last that drew something, in milliseconds: what is drawn in spare time comes then. */
const lingering = 500;

/** When each renderer that is awake last had something to do. */
const busy = new WeakMap<Renderer, number>();

function draw(renderer: Renderer, time: number): void {
	const wanted = renderer.requestedFrame && !renderer.skipFrame;
	for (const { fn } of renderer.beforeRenderCallbacks) fn(wanted, time);
	renderer.skipFrame = false;
	if (!wanted) return;
	const begun = performance.now();
	renderer.render(renderer.renderOptions);
	renderer.lastDrawTime = performance.now();
	renderer.lastRedrawTime = renderer.lastDrawTime - begun;
	// Cytoscape measures with it how much it may do beside drawing.
	renderer.averageRedrawTime = ((renderer.averageRedrawTime ?? 0) + renderer.lastRedrawTime) / 2;
	renderer.requestedFrame = false;
}

function frame(renderer: Renderer, time: number): void {
	if (renderer.destroyed) return;
	const { cy } = renderer;
	const moves = renderer.requestedFrame || cy.animated();
	if (!cy.batching()) draw(renderer, time);
	const since = moves ? time : (busy.get(renderer) ?? time);
	if (time - since > lingering) busy.delete(renderer);
	else {
		busy.set(renderer, since);
		requestAnimationFrame((next) => frame(renderer, next));
	}
}

function wake(renderer: Renderer): void {
	const asleep = !busy.has(renderer);
	busy.set(renderer, performance.now());
	if (asleep) requestAnimationFrame((time) => frame(renderer, time));
}

/**
 * Has Cytoscape ask for frames while it has something to draw, and for none while the picture rests: as it comes, it asks
 * for every frame, and a page that nobody touches keeps a processor from resting. Animations of single elements would
 * have to wake it; here only the camera is animated by it, which does.
 */
export function drawOnDemand(): void {
	const { prototype } = cytoscape("renderer", "canvas") as unknown as { readonly prototype: Renderer };
	const { redraw } = prototype;
	prototype.startRenderLoop = function (this: Renderer) {
		wake(this);
	};
	prototype.redraw = function (this: Renderer, options) {
		redraw.call(this, options);
		wake(this);
	};
}
