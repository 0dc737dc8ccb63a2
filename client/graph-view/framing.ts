import type cytoscape from "cytoscape";
import type { LayoutName, Point } from "../store/scene-types.ts";
import { lookBack } from "./behaviours/look-back.ts";
import { fitWhileUntouched } from "./behaviours/size.ts";
import { type Box, union } from "./geometry.ts";
import type { GraphViewInput } from "./input.ts";
import type { Layers } from "./layers.ts";
import type { DrawnNode, Stage } from "./stage.ts";
import {
	type Covered,
	centreBox,
	centreOn,
	coveredBelow,
	type Floating,
	fitBox,
	floatingOver,
	hidesMost,
	inView,
	isLow,
	showBox,
	showsBox,
	uncovered,
} from "./viewport.ts";

/** Where the picture is looked at from: what it shows as it opens, and where it goes for what a reader does. */
export interface Framing {
	/** A scene has been opened: nobody has moved the picture of it. */
	open(): void;
	/** Shows all that is drawn, or only these nodes: now, and whenever the picture chooses its place again. */
	fit(ids?: readonly string[]): void;
	/** Zooms about the middle; above 1 is nearer. */
	zoomBy(factor: number): void;
	/** Brings a node to the middle where it cannot be seen; where it can, nothing moves. */
	reveal(id: string): void;
	/** The same, and the picture stays there. */
	turnTo(id: string): void;
	/** Shows all of some nodes, where not all of them are to be seen beside what is covered; a single one as large as it is. */
	showAll(ids: readonly string[], covered: Covered): void;
	/** Shows what has come in, with what it is tied to, where not all of it is to be seen; it goes no farther than it needs. */
	showAdded(ids: readonly string[], covered: Covered): void;
	/**
	 * Shows a scene that has been laid out.
	 * @param before where its nodes stood
	 * @param put puts them where they are to stand
	 */
	laidOut(name: LayoutName, before: ReadonlyMap<string, Point>, put: () => void): void;
	/** Goes back to where it was before something moved it, where that has been taken back and nobody has moved it since. */
	lookBack(): void;
	destroy(): void;
}

/** The room that all of some nodes take with their labels. */
export const boxOf = (nodes: readonly DrawnNode[]): Box | undefined =>
	nodes
		.map((node) => (node.label === null ? node.shape : union(node.shape, node.label)))
		.reduce<Box | undefined>((all, box) => (all === undefined ? box : union(all, box)), undefined);

/** Whether a scene has each of these nodes where it is here. */
const samePlaces = (places: ReadonlyMap<string, Point>, of: ReadonlyMap<string, Point> = new Map()): boolean =>
	[...places].every(([id, { x, y }]) => {
		const there = of.get(id);
		return there === undefined || (Math.abs(there.x - x) < 1 && Math.abs(there.y - y) < 1);
	});

export function createFraming(cy: cytoscape.Core, container: HTMLElement, layers: Layers, stage: Stage): Framing {
	const input = (): GraphViewInput | null => stage.shown()?.input ?? null;
	const still = (): boolean => input()?.reducedMotion ?? true;
	const floating = (): Floating => floatingOver(input());

	/** Whether the nodes stand where a layout has put them that leaves no corner free for the tools. */
	let everywhere = false;
	const below = (): Covered => coveredBelow(input(), everywhere, cy.width());
	/** Where too little is left uncovered, whoever covers it has to make room. */
	const leftOf = (covered: Covered): Covered => (hidesMost(covered, cy.height()) ? uncovered : covered);

	/** What the picture looks at, if not at everything. */
	let camera: ReadonlySet<string> | null = null;

	const fitAll = (): void => {
		const box = boxOf(stage.drawn());
		if (box !== undefined) fitBox(cy, box, floating(), undefined, below());
	};

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
		else fitAll();
	};
	const size = fitWhileUntouched(cy, container, layers, fitOpening);
	const before = lookBack(cy, size);

	const reveal = (id: string): void => {
		const at = stage.places().get(id);
		if (at !== undefined && !inView(cy, at)) centreOn(cy, at, still());
	};

	return {
		open: () => {
			size.forget();
			everywhere = false;
			fitOpening();
		},
		fit: (ids) => {
			camera = ids === undefined ? null : new Set(ids);
			size.forget();
			if (ids === undefined) fitAll();
			else fitOpening();
		},
		zoomBy: (factor) => {
			size.touch();
			cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
		},
		reveal,
		turnTo: (id) => {
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
		laidOut: (name, places, put) => {
			before.leave(
				() => samePlaces(places, input()?.positions),
				() => {
					size.forget();
					everywhere = name !== "force";
					put();
					fitOpening();
					return { zoom: cy.zoom(), pan: { ...cy.pan() } };
				},
			);
		},
		lookBack: () => before.back(still()),
		destroy: size.cleanup,
	};
}
