import type { Point } from "../../store/scene-types.ts";
import type { Box } from "../geometry.ts";
import { crossing, passing, sharedArea } from "./numbers.ts";
import { type Body, type Line, type Link, type Standing, stand, standings } from "./standing.ts";

/** The room in which an opening layout should stay. */
export type Frame = Box;

const margin = 10;
/** How far round a node other things matter to it. */
const reach = margin + 4;
/** Lines that leave a node closer together than this, in radians, look like one. */
const narrow = 0.22;

/**
 * Nodes at their places, and what is ugly about a place: boxes that overlap, lines through boxes, lines that cross,
 * long lines, and what leaves the frame. It knows nothing of chance: the same calls give the same answers.
 */
export class Arrangement {
	readonly #nodes: readonly Standing[];
	readonly #lines: readonly Line[];
	readonly #byId: ReadonlyMap<string, Standing>;
	readonly #frame: Frame | null;
	readonly #keptFree: readonly Box[];

	/** @param keptFree room where no node may stand, though lines may cross it: what is written along the path */
	constructor(bodies: readonly Body[], links: readonly Link[], frame: Frame | null, keptFree: readonly Box[] = []) {
		this.#frame = frame;
		this.#keptFree = keptFree;
		const { nodes, lines } = standings(bodies, links);
		this.#nodes = nodes;
		this.#lines = lines;
		this.#byId = new Map(nodes.map((node) => [node.id, node]));
	}

	place(id: string, at: Point): void {
		const node = this.#byId.get(id);
		if (node !== undefined) stand(node, at.x, at.y);
	}

	at(id: string): Point | undefined {
		const node = this.#byId.get(id);
		return node?.placed ? { x: node.x, y: node.y } : undefined;
	}

	/** The room that a placed node takes. */
	box(id: string): Box | undefined {
		const node = this.#byId.get(id);
		return node?.placed ? node : undefined;
	}

	neighbours(id: string): string[] {
		return (this.#byId.get(id)?.ties ?? []).map(({ to }) => to.id);
	}

	/** How ugly it would be for a node to stand there; stops counting once it is uglier than `enough`. */
	cost(id: string, { x, y }: Point, enough = Number.POSITIVE_INFINITY): number {
		const node = this.#byId.get(id);
		if (node === undefined) return 0;
		const { box, ties } = node;
		let cost = this.#place(box, x, y);
		if (cost > enough) return cost;
		// The room of the node and of all its lines: whatever lies outside it is in nobody's way.
		let left = x + box.left - reach;
		let top = y + box.top - reach;
		let right = x + box.right + reach;
		let bottom = y + box.bottom + reach;
		for (const { to, length, pull } of ties) {
			if (!to.placed) continue;
			if (to.x < left) left = to.x;
			if (to.x > right) right = to.x;
			if (to.y < top) top = to.y;
			if (to.y > bottom) bottom = to.y;
			const dx = x - to.x;
			const dy = y - to.y;
			const far = Math.sqrt(dx * dx + dy * dy);
			const stretch = far / length - 1;
			cost += stretch > 0 ? pull * (14 * stretch + 6 * stretch * stretch) : 40 * stretch * stretch;
			for (const free of this.#keptFree) {
				// Across the words is no harm; along them is.
				const along = passing(x, y, to.x, to.y, free, 0, 0, 0) - 55;
				if (along > 0) cost += 0.4 * along;
			}
			if (cost > enough) return cost;
			if (far > 0) cost += besideOthers(node, to, dx / far, dy / far);
		}
		for (const other of this.#nodes) {
			if (other === node || !other.placed) continue;
			if (cost > enough) return cost;
			const dx = x - other.x;
			const dy = y - other.y;
			cost += 26000 / (dx * dx + dy * dy + 900);
			if (other.right < left || other.left > right || other.bottom < top || other.top > bottom) continue;
			const shared = sharedArea(box, x, y, other, 0, 0, margin);
			if (shared > 0) cost += 220 + shared * 0.25;
			for (const { to } of ties) if (to !== other && to.placed) cost += through(x, y, to.x, to.y, other, 0, 0);
		}
		for (const line of this.#lines) {
			if (line.right < left || line.left > right || line.bottom < top || line.top > bottom) continue;
			const { a, b } = line;
			if (a === node || b === node || !a.placed || !b.placed) continue;
			if (cost > enough) return cost;
			cost += through(a.x, a.y, b.x, b.y, box, x, y);
			for (const { to } of ties) {
				if (to !== a && to !== b && to.placed && crossing(x, y, to.x, to.y, a.x, a.y, b.x, b.y)) cost += 26;
			}
		}
		return cost;
	}

	/** What is ugly about a place in itself: that it leaves the frame, or lies on the words of the path. */
	#place(box: Box, x: number, y: number): number {
		let cost = 0;
		for (const free of this.#keptFree) {
			const shared = sharedArea(box, x, y, free, 0, 0, 0);
			if (shared > 0) cost += 160 + shared * 0.2;
		}
		if (this.#frame === null) return cost;
		const { left, top, right, bottom } = this.#frame;
		const over =
			Math.max(0, left - box.left - x) +
			Math.max(0, top - box.top - y) +
			Math.max(0, box.right + x - right) +
			Math.max(0, box.bottom + y - bottom);
		return over === 0 ? cost : cost + 20 + over * 5;
	}
}

/** What is ugly about a line of a node that leaves its other end in this direction: that it lies close beside others there. */
function besideOthers(node: Standing, hub: Standing, outX: number, outY: number): number {
	let cost = 0;
	for (const tie of hub.ties) {
		if (tie.to === node || !tie.to.placed || outX * tie.outX + outY * tie.outY <= 0) continue;
		// Of so small an angle the sine is as good as the angle.
		const apart = Math.abs(outX * tie.outY - outY * tie.outX);
		if (apart < narrow) cost += 22 * (1 - apart / narrow);
	}
	return cost;
}

function through(ax: number, ay: number, bx: number, by: number, box: Box, x: number, y: number): number {
	const inside = passing(ax, ay, bx, by, box, x, y, 3);
	return inside > 0 ? 60 + inside * 0.6 : 0;
}
