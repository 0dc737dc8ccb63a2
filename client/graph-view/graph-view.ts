import cytoscape from "cytoscape";
import { isBundle } from "../store/bundles.ts";
import type { Portrait, PortraitFrame } from "../store/export/portrait-frame.ts";
import type { LayoutName, Point } from "../store/scene-types.ts";
import { menuOnSecondaryTap } from "./behaviours/context-menu.ts";
import { pinOnDrag } from "./behaviours/drag.ts";
import { focusOnPress } from "./behaviours/focus.ts";
import { frameOnShiftDrag } from "./behaviours/frame.ts";
import { hoverUnderPointer } from "./behaviours/hover.ts";
import { keysOnContainer } from "./behaviours/keyboard.ts";
import { paintWithEdges } from "./behaviours/paint.ts";
import { answerTaps } from "./behaviours/taps.ts";
import { badgeAt } from "./draw/badge.ts";
import { drawOnDemand } from "./draw-on-demand.ts";
import { syncNames } from "./elements.ts";
import { boxOf, createFraming, type Framing } from "./framing.ts";
import { holds } from "./geometry.ts";
import type { ComparedThings, GraphViewEvents, GraphViewInput, ShownWhen } from "./input.ts";
import { labelsAt, sheetZoom } from "./labels.ts";
import { leaveLines } from "./large/leave-lines.ts";
import { isMany } from "./large/many.ts";
import { latest } from "./latest.ts";
import { createLayers } from "./layers.ts";
import { createLayouts } from "./layouts/layouts.ts";
import { fonts } from "./marks.ts";
import { fontsReady, textMeasure } from "./measure.ts";
import { palette, type Theme } from "./palette.ts";
import { edgeLines } from "./scrub/edge-lines.ts";
import { createScrub } from "./scrub/scrub.ts";
import { createStage, type DrawnNode } from "./stage.ts";
import { stylesheet } from "./stylesheet.ts";
import { farthest } from "./viewport.ts";

export type { GraphViewEvents, GraphViewInput, HighlightedPath } from "./input.ts";
export type { DrawnNode } from "./stage.ts";

/** The picture of the scene. It keeps no state of its own but where things stand until the link knows it. */
export interface GraphView extends Pick<Framing, "fit" | "zoomBy" | "showAll" | "showAdded" | "lookBack"> {
	/** Shows the scene as it is now. Cheap where little has changed; a changed date moves nothing. */
	update(input: GraphViewInput): void;
	/** Follows a date that is on its way, or one side of a comparison, with a light picture of the scene; the next `update` draws it in full. */
	scrub(when: ShownWhen, compared: ComparedThings | null): void;
	/** Lays the scene out anew, beside the page; what is pinned stays. */
	layout(name: LayoutName): void;
	/** Gives up a layout that is under way: everything stays where it is. */
	cancelLayout(): void;
	/** Brings a node to the middle where it cannot be seen; where it can, nothing moves. */
	reveal(id: string): void;
	focus(): void;
	/** What is drawn and where, in the order of the scene. */
	drawn(): DrawnNode[];
	/** Where a place of the picture is now, in pixels of the container. */
	onScreen(at: Point): Point;
	/** All that is drawn as a picture in a frame, to be taken away; null while nothing is. */
	portrait(frame: PortraitFrame, colours: Theme): Promise<Portrait | null>;
	destroy(): void;
}

drawOnDemand();

/**
 * Puts the picture into a container, which must be positioned, have a size, and an accessible name.
 * The first drawing waits for the fonts, and that of a large scene for what arranges it.
 */
export function createGraphView(container: HTMLElement, events: GraphViewEvents): GraphView {
	if (!container.hasAttribute("tabindex")) container.tabIndex = 0;
	if (!container.hasAttribute("role")) container.setAttribute("role", "application");
	const layers = createLayers(container);
	const measure = textMeasure(container.ownerDocument);
	const cy = cytoscape({
		container: layers.host,
		style: stylesheet(palette.light),
		boxSelectionEnabled: false,
		autounselectify: true,
		minZoom: farthest,
		maxZoom: 3,
	});
	const stage = createStage(cy, layers, measure);
	leaveLines(cy, layers.host, () => {
		const shown = stage.shown();
		return shown !== null && isMany(shown);
	});
	const layouts = createLayouts(stage, events);
	const scrub = createScrub(cy, layers, stage.shown, measure);
	const input = (): GraphViewInput | null => stage.shown()?.input ?? null;
	const framing = createFraming(cy, container, layers, stage);

	const show = (next: GraphViewInput): void => {
		const { opened, added } = stage.show(next, scrub.active(), layouts.opening(next));
		scrub.end();
		if (opened) framing.open();
		// Later, for whoever hears of it will answer with another update.
		if (added.size > 0) queueMicrotask(() => events.moved(added, false));
	};

	const pin = (placed: ReadonlyMap<string, Point>): void => {
		stage.put(placed);
		events.moved(placed, true);
	};

	// What a bundle stands for is opened from the node that it is at.
	const single = (): readonly DrawnNode[] => stage.drawn().filter(({ id }) => !isBundle(id));
	const selectMany = (nodes: readonly DrawnNode[]): void => {
		if (nodes.length > 0) events.selectMany?.(nodes.map(({ id }) => id));
	};

	const cleanups = [
		paintWithEdges(cy, layers, stage.shown, stage.hovered, measure),
		focusOnPress(cy, container),
		answerTaps(cy, {
			select: events.select,
			expand: (id) => events.expand(id),
			choose: (id) => events.choose?.(id),
			badgeAt: (at) =>
				badgeAt(at, stage.shown()?.nodes ?? new Map(), stage.places(), (text) => measure(text, fonts.badge)),
		}),
		frameOnShiftDrag(cy, container, (box) => selectMany(single().filter(({ at }) => holds(box, at)))),
		hoverUnderPointer(cy, layers.host, (id) => {
			stage.hover(id);
			events.hover(id);
		}),
		pinOnDrag(cy, () => input()?.selected ?? [], pin),
		menuOnSecondaryTap(cy, (id, at) => events.contextMenu?.(id, at)),
		keysOnContainer(container, {
			selected: () => input()?.selected ?? [],
			places: () => new Map(single().map(({ id, at }) => [id, at])),
			select: (id) => events.select(id, "passing"),
			selectAlso: (id) => events.select(id, "also"),
			selectAll: () => selectMany(single()),
			path: (id) => events.path?.(id),
			reveal: framing.reveal,
			expand: (id) => events.expand(id),
			choose: (id) => events.choose?.(id),
			between: (which) => events.between?.(which),
			bundles: (id) => events.bundles?.(id),
			zoomBy: framing.zoomBy,
			fit: () => framing.fit(),
			layout: (name) => events.layout?.(name),
			cancelLayout: () => {
				const busy = layouts.busy();
				layouts.cancel();
				return busy;
			},
			remove: (ids) => events.remove(ids),
			move: (ids, by) => {
				const there = [...stage.places()].filter(([id]) => ids.includes(id));
				pin(new Map(there.map(([id, at]) => [id, { x: at.x + by.x, y: at.y + by.y }])));
			},
		}),
		framing.destroy,
		scrub.destroy,
	];

	let faces: Promise<void> | null = fontsReady(container.ownerDocument).then(() => {
		faces = null;
	});
	const ready = async (next: GraphViewInput): Promise<void> => {
		await faces;
		await layouts.prepare(next);
	};
	const inputs = latest<GraphViewInput>(
		(next) => (faces === null && !layouts.waitsFor(next) ? null : ready(next)),
		show,
	);

	return {
		update: inputs.give,
		scrub: scrub.to,
		fit: framing.fit,
		zoomBy: framing.zoomBy,
		layout: (name) => {
			const shown = input();
			if (shown === null) return;
			const places = new Map(stage.places());
			void layouts.run(name, shown).then((laid) => {
				if (laid === null) return;
				framing.laidOut(name, places, () => events.arranged?.(laid.places, laid.axis, name));
			});
		},
		cancelLayout: layouts.cancel,
		reveal: framing.turnTo,
		showAll: framing.showAll,
		showAdded: framing.showAdded,
		lookBack: framing.lookBack,
		focus: () => container.focus(),
		drawn: stage.drawn,
		onScreen: (at) => ({ x: at.x * cy.zoom() + cy.pan().x, y: at.y * cy.zoom() + cy.pan().y }),
		portrait: async (frame, colours) => {
			const { takePortrait } = await import("./portrait/portrait.ts");
			const shown = stage.shown();
			if (shown === null) return null;
			const boxes = stage.drawn().flatMap((node) => boxOf([node]) ?? []);
			const middles = new Map(cy.edges().map((edge): [string, Point] => [edge.id(), { ...edge.midpoint() }]));
			const places = stage.places();
			syncNames(
				cy,
				shown,
				labelsAt(shown, { node: (id) => places.get(id), edge: (id) => middles.get(id) }, measure, sheetZoom, null),
			);
			const lines = edgeLines(cy, shown.input);
			return takePortrait({ shown, places, middles, lines, boxes, measure }, frame, colours);
		},
		destroy: () => {
			inputs.close();
			layouts.cancel();
			for (const cleanup of cleanups) cleanup();
			cy.destroy();
			layers.destroy();
		},
	};
}
