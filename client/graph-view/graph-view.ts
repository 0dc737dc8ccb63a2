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
import { lookBack } from "./behaviours/look-back.ts";
import { paintWithEdges } from "./behaviours/paint.ts";
import { fitWhileUntouched } from "./behaviours/size.ts";
import { answerTaps } from "./behaviours/taps.ts";
import { badgeAt } from "./draw/badge.ts";
import { drawOnDemand } from "./draw-on-demand.ts";
import { syncNames } from "./elements.ts";
import { type Box, holds, union } from "./geometry.ts";
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
import {
	type Covered,
	centreBox,
	centreOn,
	coveredBelow,
	type Floating,
	farthest,
	fitBox,
	floatingOver,
	hidesMost,
	inView,
	isLow,
	showBox,
	showsBox,
	uncovered,
} from "./viewport.ts";

export type { GraphViewEvents, GraphViewInput, HighlightedPath } from "./input.ts";
export type { DrawnNode } from "./stage.ts";

/** The picture of the scene. It keeps no state of its own but where things stand until the link knows it. */
export interface GraphView {
	/** Shows the scene as it is now. Cheap where little has changed; a changed date moves nothing. */
	update(input: GraphViewInput): void;
	/** Follows a date that is on its way, or one side of a comparison, with a light picture of the scene; the next `update` draws it in full. */
	scrub(when: ShownWhen, compared: ComparedThings | null): void;
	/** Shows all that is drawn, or only these nodes: now, and whenever the picture chooses its place again. */
	fit(ids?: readonly string[]): void;
	/** Zooms about the middle; above 1 is nearer. */
	zoomBy(factor: number): void;
	/** Lays the scene out anew, beside the page; what is pinned stays. */
	layout(name: LayoutName): void;
	/** Gives up a layout that is under way: everything stays where it is. */
	cancelLayout(): void;
	/** Brings a node to the middle where it cannot be seen; where it can, nothing moves. */
	reveal(id: string): void;
	/** Shows all of some nodes, where not all of them are to be seen beside what is covered; a single one as large as it is. */
	showAll(ids: readonly string[], covered: Covered): void;
	/** Shows what has come in, with what it is tied to, where not all of it is to be seen; it goes no farther than it needs. */
	showAdded(ids: readonly string[], covered: Covered): void;
	/** Goes back to where it was before `showAdded` moved it, where what had come in is gone and nobody has moved it since. */
	lookBack(): void;
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

/** The room that all of some nodes take with their labels. */
const boxOf = (nodes: readonly DrawnNode[]): Box | undefined =>
	nodes
		.map((node) => (node.label === null ? node.shape : union(node.shape, node.label)))
		.reduce<Box | undefined>((all, box) => (all === undefined ? box : union(all, box)), undefined);

/** Whether a scene has each of these nodes where it is here. */
const samePlaces = (places: ReadonlyMap<string, Point>, of: ReadonlyMap<string, Point> = new Map()): boolean =>
	[...places].every(([id, { x, y }]) => {
		const there = of.get(id);
		return there === undefined || (Math.abs(there.x - x) < 1 && Math.abs(there.y - y) < 1);
	});

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
	const still = (): boolean => input()?.reducedMotion ?? true;

	const floating = (): Floating => floatingOver(input());

	/** Whether the nodes stand where a layout has put them that leaves no corner free for the tools. */
	let everywhere = false;
	const below = (): Covered => coveredBelow(input(), everywhere, cy.width());

	const fit = (): void => {
		const box = boxOf(stage.drawn());
		if (box !== undefined) fitBox(cy, box, floating(), undefined, below());
	};

	/** What the picture looks at, if not at everything. */
	let camera: ReadonlySet<string> | null = null;

	/** The first view: what it is to look at; else everything, or where that is small the path at a size that can be read. */
	const fitOpening = (): void => {
		const wanted = boxOf(stage.drawn().filter((node) => camera?.has(node.id)));
		if (wanted !== undefined) {
			fitBox(cy, wanted, floating(), undefined, below());
			return;
		}
		const path = new Set(input()?.path?.nodes);
		const box = boxOf(stage.drawn().filter((node) => path.has(node.id)));
		if (box !== undefined && floating() === "narrow") {
			const half = Math.max(-box.left, box.right, 170);
			fitBox(cy, { ...box, left: -half, right: half }, "narrow", 1);
		} else if (box !== undefined && floating() === "wide" && isLow(cy.height())) fitBox(cy, box, "wide", 1);
		else fit();
	};
	const size = fitWhileUntouched(cy, container, layers, fitOpening);
	const before = lookBack(cy, size);

	const show = (next: GraphViewInput): void => {
		const { opened, added } = stage.show(next, scrub.active(), layouts.opening(next));
		scrub.end();
		if (opened) {
			size.forget();
			everywhere = false;
			fitOpening();
		}
		// Later, for whoever hears of it will answer with another update.
		if (added.size > 0) queueMicrotask(() => events.moved(added, false));
	};

	const reveal = (id: string): void => {
		const at = stage.places().get(id);
		if (at !== undefined && !inView(cy, at)) centreOn(cy, at, still());
	};

	/** Where too little is left uncovered, whoever covers it has to make room. */
	const leftOf = (covered: Covered): Covered => (hidesMost(covered, cy.height()) ? uncovered : covered);

	const zoomBy = (factor: number): void => {
		size.touch();
		cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
	};
	const fitAll = (): void => {
		camera = null;
		size.forget();
		fit();
	};
	const fitThese = (ids: readonly string[]): void => {
		camera = new Set(ids);
		size.forget();
		fitOpening();
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
			reveal,
			expand: (id) => events.expand(id),
			choose: (id) => events.choose?.(id),
			between: (which) => events.between?.(which),
			bundles: (id) => events.bundles?.(id),
			zoomBy,
			fit: fitAll,
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
		size.cleanup,
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
		fit: (ids) => (ids === undefined ? fitAll() : fitThese(ids)),
		zoomBy,
		layout: (name) => {
			const shown = input();
			if (shown === null) return;
			const places = new Map(stage.places());
			void layouts.run(name, shown).then((laid) => {
				if (laid === null) return;
				before.leave(
					() => samePlaces(places, input()?.positions),
					() => {
						size.forget();
						everywhere = name !== "force";
						events.arranged?.(laid.places, laid.axis, name);
						fitOpening();
						return { zoom: cy.zoom(), pan: { ...cy.pan() } };
					},
				);
			});
		},
		cancelLayout: layouts.cancel,
		reveal: (id) => {
			size.touch();
			reveal(id);
		},
		showAll: (ids, covered) => {
			const nodes = stage.drawn().filter(({ id }) => ids.includes(id));
			const box = boxOf(nodes);
			const left = leftOf(covered);
			const alone = nodes.length === 1;
			if (
				box === undefined ||
				(alone ? showsBox(cy, box, floating(), left) : nodes.every(({ at }) => inView(cy, at, left)))
			)
				return;
			size.touch();
			if (alone) centreBox(cy, box, floating(), left, still());
			else fitBox(cy, box, floating(), Math.min(1, cy.zoom()), left);
		},
		showAdded: (ids, covered) => {
			const { relationships = [] } = input() ?? {};
			const added = new Set(ids);
			const ties = relationships.filter(({ from, to }) => added.has(from) !== added.has(to));
			const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
			const box = boxOf(stage.drawn().filter(({ id }) => added.has(id)));
			const left = leftOf(covered);
			const seen = ({ at }: { at: Point }) => inView(cy, at, left);
			// A picture that nobody has moved goes on showing what it showed. A phone has no room for all that is tied to it.
			const kept = (node: DrawnNode) =>
				tied.has(node.id)
					? floating() !== "narrow" || seen(node)
					: !size.touched() && (camera?.has(node.id) ?? (floating() !== "narrow" || seen(node)));
			const all = boxOf(stage.drawn().filter((node) => added.has(node.id) || kept(node)));
			if (box === undefined || all === undefined || showsBox(cy, box, floating(), left)) return;
			before.leave(
				() => ids.every((id) => cy.getElementById(id).empty()),
				() => {
					size.touch();
					return showBox(cy, all, floating(), left, still());
				},
			);
		},
		lookBack: () => before.back(still()),
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
