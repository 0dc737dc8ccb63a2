import type { Point } from "../../store/scene-types.ts";
import { type Box, boxAround, grown, lengthInside, moved, overlap } from "../geometry.ts";
import { Room } from "../layouts/room.ts";
import { labelGap } from "../marks.ts";

export type Side = "below" | "right" | "top" | "left";

export interface Labelled {
	readonly id: string;
	readonly at: Point;
	readonly width: number;
	readonly height: number;
	readonly labelWidth: number;
	readonly labelHeight: number;
	/** Those of the path choose first. */
	readonly first: boolean;
}

interface Line {
	readonly from: Point;
	readonly to: Point;
	/** Ids of the nodes at its ends: it stops at their labels, and so is in the way of neither. */
	readonly ends: readonly string[];
}

const sides: readonly Side[] = ["below", "right", "top", "left"];
/** On a phone the path stands upright, so what is below a node is the path itself. */
const uprightSides: readonly Side[] = ["right", "left", "below", "top"];

/** The box of a label on one side of a shape whose centre is (0, 0). */
export function labelBox(size: Pick<Labelled, "width" | "height" | "labelWidth" | "labelHeight">, side: Side): Box {
	const beside = size.width / 2 + labelGap.beside + size.labelWidth / 2;
	const above = size.height / 2 + labelGap.below + size.labelHeight / 2;
	const centres: Readonly<Record<Side, Point>> = {
		below: { x: 0, y: above },
		top: { x: 0, y: -above },
		right: { x: beside, y: 0 },
		left: { x: -beside, y: 0 },
	};
	return boxAround(centres[side], size.labelWidth, size.labelHeight);
}

/** Above this many nodes there are lines everywhere, and looking at all of them would take too long. */
const linesUpTo = 250;

/** The sides of very many labels: each where the fewest shapes and labels are in its way, whatever lines there are. */
function placeMany(nodes: readonly Labelled[], upright: boolean, keptFree: readonly Box[]): Map<string, Side> {
	const [shapes, taken] = [new Room(), new Room()];
	const own = new Map(nodes.map((node) => [node.id, boxAround(node.at, node.width, node.height)]));
	for (const shape of own.values()) shapes.take(shape);
	for (const words of keptFree) taken.take(words);
	const chosen = new Map<string, Side>();
	for (const node of nodes.filter(hasLabel).toSorted((a, b) => Number(b.first) - Number(a.first))) {
		let least = Number.POSITIVE_INFINITY;
		let best: { side: Side; box: Box } | undefined;
		for (const side of upright && node.first ? uprightSides : sides) {
			const box = moved(labelBox(node, side), node.at);
			const roomy = grown(box, 2);
			const cost = 100 * shapes.blockers(roomy, own.get(node.id)) + 80 * taken.blockers(roomy);
			if (cost < least) {
				least = cost;
				best = { side, box };
			}
			if (cost === 0) break;
		}
		if (best === undefined) continue;
		chosen.set(node.id, best.side);
		taken.take(best.box);
	}
	return chosen;
}

const hasLabel = (node: Labelled): boolean => node.labelHeight > 0;

/**
 * Chooses for each label the side on which it runs into least: other shapes, labels that have chosen, lines.
 * Below is preferred, then right, top and left.
 * @param keptFree where other words stand
 */
export function placeLabels(
	nodes: readonly Labelled[],
	lines: readonly Line[],
	upright: boolean,
	keptFree: readonly Box[] = [],
): Map<string, Side> {
	if (nodes.length > linesUpTo) return placeMany(nodes, upright, keptFree);
	const shapes = nodes.map((node) => ({ id: node.id, box: boxAround(node.at, node.width, node.height) }));
	const taken: Box[] = [];
	const chosen = new Map<string, Side>();
	const order = nodes.filter(hasLabel).toSorted((a, b) => Number(b.first) - Number(a.first));
	// Room that was kept for a label is its own until it has chosen.
	const sideKept = (node: Labelled): Side => (upright && node.first ? "right" : "below");
	const reserved = new Map(order.map((node) => [node.id, moved(labelBox(node, sideKept(node)), node.at)]));
	for (const node of order) {
		reserved.delete(node.id);
		let least = Number.POSITIVE_INFINITY;
		let best: { side: Side; box: Box } | undefined;
		(upright && node.first ? uprightSides : sides).forEach((side, rank) => {
			const box = moved(labelBox(node, side), node.at);
			const roomy = grown(box, 2);
			let cost = rank * (node.first ? 4 : 0.5);
			for (const shape of shapes) if (shape.id !== node.id && overlap(roomy, shape.box) > 0) cost += 100;
			// Upright, the words of the path and the names on it share the room to its right.
			const words = upright && node.first ? [] : keptFree;
			for (const other of [...words, ...taken]) if (overlap(roomy, other) > 0) cost += 80;
			for (const other of reserved.values()) if (overlap(box, other) > 0) cost += 60;
			for (const line of lines) {
				if (cost >= least) break;
				if (!line.ends.includes(node.id)) cost += Math.min(4, lengthInside(line.from, line.to, box) * 0.1);
			}
			if (cost < least) {
				least = cost;
				best = { side, box };
			}
		});
		if (best === undefined) continue;
		chosen.set(node.id, best.side);
		taken.push(best.box);
	}
	return chosen;
}
