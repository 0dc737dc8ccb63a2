import cytoscape from "cytoscape";
import type { Point } from "../store/scene-types.ts";
import { menuOnSecondaryTap } from "./behaviours/context-menu.ts";
import { pinOnDrag } from "./behaviours/drag.ts";
import { expandOnDoubleTap } from "./behaviours/expand.ts";
import { fadeFromNow } from "./behaviours/fade.ts";
import { hoverUnderPointer } from "./behaviours/hover.ts";
import { keysOnContainer } from "./behaviours/keyboard.ts";
import { paintWithEdges } from "./behaviours/paint.ts";
import { selectOnTap } from "./behaviours/select.ts";
import { fitWhileUntouched } from "./behaviours/size.ts";
import { badgeBox } from "./draw/badge.ts";
import { edgePictures } from "./edge-picture.ts";
import { syncLooks, syncMembers } from "./elements.ts";
import { type Box, moved, union } from "./geometry.ts";
import type { GraphViewEvents, GraphViewInput } from "./input.ts";
import { createLayers } from "./layers.ts";
import { shapeBox } from "./layout/bodies.ts";
import { labelBox } from "./layout/label-placement.ts";
import { looks } from "./looks.ts";
import { fonts } from "./marks.ts";
import { fontsReady, textMeasure } from "./measure.ts";
import { nodePictures } from "./node-picture.ts";
import { palette } from "./palette.ts";
import { labelSides, lineBows, newPlaces, wholeLayout } from "./placing.ts";
import type { Shown } from "./shown.ts";
import { stylesheet } from "./stylesheet.ts";
import { centreOn, fitBox, inView } from "./viewport.ts";

export type { GraphViewEvents, GraphViewInput, HighlightedPath } from "./input.ts";

/** Where something that is drawn stands, in the coordinates of the picture. */
export interface DrawnNode {
	readonly id: string;
	readonly at: Point;
	readonly look: string;
	readonly shape: Box;
	readonly label: Box | null;
}

/** The picture of the scene. It keeps no state of its own but where things stand until the link knows it. */
export interface GraphView {
	/** Shows the scene as it is now. Cheap where little has changed; a changed date moves nothing. */
	update(input: GraphViewInput): void;
	/** Shows all that is drawn. */
	fit(): void;
	zoomBy(factor: number): void;
	/** Arranges the scene anew; what is pinned stays. */
	layout(): void;
	/** Brings a node to the middle. */
	centre(id: string): void;
	focus(): void;
	/** What is drawn and where, in the order of the scene. */
	drawn(): DrawnNode[];
	destroy(): void;
}

const hubTies = 6;
const samePoint = (a: Point | undefined, b: Point | undefined): boolean => a?.x === b?.x && a?.y === b?.y;

/**
 * Puts the picture into a container, which must be positioned, have a size, and an accessible name.
 * The first drawing waits for the fonts.
 */
export function createGraphView(container: HTMLElement, events: GraphViewEvents): GraphView {
	const layers = createLayers(container);
	const measure = textMeasure(container.ownerDocument);
	if (!container.hasAttribute("tabindex")) container.tabIndex = 0;
	if (!container.hasAttribute("role")) container.setAttribute("role", "application");

	const cy = cytoscape({
		container: layers.host,
		style: stylesheet(palette.light),
		boxSelectionEnabled: false,
		autounselectify: true,
		minZoom: 0.12,
		maxZoom: 3,
	});

	let shown: Shown | null = null;
	let waiting: GraphViewInput | null = null;
	let ready = false;
	let destroyed = false;
	let hovered: string | null = null;

	const places = (): Map<string, Point> =>
		new Map(cy.nodes().map((node): [string, Point] => [node.id(), { ...node.position() }]));

	const drawnNodes = (): DrawnNode[] =>
		[...(shown?.nodes.values() ?? [])].flatMap((picture) => {
			const node = cy.getElementById(picture.id);
			if (picture.look === null || node.empty()) return [];
			const at = { ...node.position() };
			const height = picture.lines.reduce((sum, line) => sum + line.font.line, 0);
			const label = labelBox({ ...picture, labelHeight: height }, shown?.sides.get(picture.id) ?? "below");
			return [
				{
					id: picture.id,
					at,
					look: picture.look,
					shape: moved(shapeBox(picture), at),
					label: picture.lines.length === 0 ? null : moved(label, at),
				},
			];
		});

	const boxOf = (nodes: readonly DrawnNode[]): Box | undefined =>
		nodes
			.map((node) => (node.label === null ? node.shape : union(node.shape, node.label)))
			.reduce<Box | undefined>((all, box) => (all === undefined ? box : union(all, box)), undefined);

	const fit = (): void => {
		const box = boxOf(drawnNodes());
		if (box !== undefined) fitBox(cy, box, shown?.input.narrow ?? false);
	};

	/** The first view: everything, or on a phone the path at a size that can be read. */
	const fitOpening = (): void => {
		const path = new Set(shown?.input.path?.nodes);
		const box = boxOf(drawnNodes().filter((node) => path.has(node.id)));
		if (shown?.input.narrow && box !== undefined) {
			const half = Math.max(-box.left, box.right, 170);
			fitBox(cy, { ...box, left: -half, right: half }, true, 1);
		} else fit();
	};

	const size = fitWhileUntouched(cy, container, layers, fitOpening);

	/** Works out sides of labels and bows of lines, from where the nodes stand now. */
	const refresh = (): void => {
		if (shown === null) return;
		const now = places();
		const sides = labelSides(shown.input, shown.nodes, now);
		shown = { ...shown, sides };
		syncLooks(cy, shown, lineBows(shown.input, shown.nodes, now, sides), hovered);
	};

	const announce = (positions: Map<string, Point>, pinned: boolean): void => {
		if (positions.size > 0) queueMicrotask(() => events.moved(positions, pinned));
	};

	const show = (input: GraphViewInput): void => {
		const before = shown?.input ?? null;
		const derived = looks(input.nodes, input.relationships, input.when, input.hidden);
		const nodes = nodePictures(input, derived, measure);
		const edges = edgePictures(input, derived);
		const dateChanged =
			before !== null && (before.when.at !== input.when.at || before.when.asKnownOn !== input.when.asKnownOn);
		if (dateChanged && !input.reducedMotion) fadeFromNow(layers, palette[input.theme].canvas);
		if (before?.theme !== input.theme) cy.style(stylesheet(palette[input.theme]));

		const standing = places();
		for (const id of standing.keys()) if (!nodes.has(id)) standing.delete(id);
		for (const [id, at] of input.positions) {
			const changed = !samePoint(at, before?.positions.get(id)) || !standing.has(id);
			if (nodes.has(id) && changed && !cy.getElementById(id).grabbed()) standing.set(id, at);
		}
		const opening = standing.size === 0;
		const added = opening ? wholeLayout(input, nodes, standing) : newPlaces(input, nodes, standing);
		const all = new Map([...standing, ...added]);

		const ties = new Map<string, number>();
		for (const { from, to } of input.relationships) {
			for (const end of [from, to]) ties.set(end, (ties.get(end) ?? 0) + 1);
		}
		const hubs = new Set([...ties].filter(([, count]) => count >= hubTies).map(([id]) => id));
		shown = { input, nodes, edges, sides: shown?.sides ?? new Map(), hubs };
		syncMembers(cy, shown, all);
		cy.batch(() => {
			for (const [id, at] of standing) {
				const node = cy.getElementById(id);
				if (!samePoint(node.position(), at)) node.position({ ...at });
			}
		});
		refresh();
		if (before === null || opening) {
			size.forget();
			fitOpening();
		}
		cy.forceRender();
		announce(added, false);
	};

	const redraw = (): void => {
		if (shown === null) return;
		refresh();
		cy.forceRender();
	};

	const place = (id: string, at: Point): void => {
		cy.getElementById(id).position({ ...at });
		redraw();
		events.moved(new Map([[id, at]]), true);
	};

	const reveal = (id: string): void => {
		const at = places().get(id);
		if (at !== undefined && !inView(cy, at)) centreOn(cy, at, shown?.input.reducedMotion ?? true);
	};

	const badgeAt = (at: Point): string | null => {
		for (const picture of shown?.nodes.values() ?? []) {
			if (picture.look === null) continue;
			const box = badgeBox(picture, (text) => measure(text, fonts.badge));
			const node = cy.getElementById(picture.id);
			if (box === null || node.empty()) continue;
			const around = moved(box, node.position());
			if (at.x >= around.left && at.x <= around.right && at.y >= around.top && at.y <= around.bottom) return picture.id;
		}
		return null;
	};

	const cleanups = [
		paintWithEdges(
			cy,
			layers,
			() => shown,
			() => hovered,
		),
		selectOnTap(cy, (id) => events.select(id)),
		expandOnDoubleTap(cy, badgeAt, (id) => events.expand(id)),
		hoverUnderPointer(cy, layers.host, (id) => {
			hovered = id;
			redraw();
			events.hover(id);
		}),
		pinOnDrag(cy, place),
		menuOnSecondaryTap(cy, (id, at) => events.contextMenu?.(id, at)),
		keysOnContainer(container, {
			selected: () => shown?.input.selected ?? null,
			places: () => new Map(drawnNodes().map((node) => [node.id, node.at])),
			select: (id) => events.select(id),
			reveal,
			expand: (id) => events.expand(id),
			remove: (ids) => events.remove(ids),
			move: (id, by) => {
				const at = places().get(id);
				if (at !== undefined) place(id, { x: at.x + by.x, y: at.y + by.y });
			},
		}),
		size.cleanup,
	];

	void fontsReady(container.ownerDocument).then(() => {
		if (destroyed) return;
		ready = true;
		if (waiting !== null) show(waiting);
		waiting = null;
	});

	return {
		update: (input) => {
			if (ready) show(input);
			else waiting = input;
		},
		fit,
		zoomBy: (factor) => {
			size.touch();
			cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
		},
		layout: () => {
			if (shown === null) return;
			const { input, nodes } = shown;
			const kept = new Map([...places()].filter(([id]) => input.pinned.has(id)));
			const found = wholeLayout(input, nodes, kept);
			if (!input.reducedMotion) fadeFromNow(layers, palette[input.theme].canvas);
			cy.batch(() => {
				for (const [id, at] of found) cy.getElementById(id).position({ ...at });
			});
			redraw();
			fitOpening();
			announce(found, false);
		},
		centre: (id) => {
			const at = places().get(id);
			if (at !== undefined) centreOn(cy, at, shown?.input.reducedMotion ?? true);
		},
		focus: () => container.focus(),
		drawn: drawnNodes,
		destroy: () => {
			destroyed = true;
			for (const cleanup of cleanups) cleanup();
			cy.destroy();
			layers.destroy();
		},
	};
}
