import type { Box } from "../geometry.ts";

/** What a layout must know of a node: its room, with the label that hangs on it, as a box round (0, 0). */
export interface Body {
	readonly id: string;
	readonly box: Box;
}

export interface Link {
	readonly from: string;
	readonly to: string;
	/** Its ends belong close together, whatever else asks for room. */
	readonly short?: boolean;
}

/** A node at its place. Numbers that are asked for a hundred thousand times lie flat. */
export interface Standing {
	readonly id: string;
	/** Its room round (0, 0). */
	readonly box: Box;
	readonly ties: Tie[];
	placed: boolean;
	x: number;
	y: number;
	/** Its room where it stands. */
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** A line as one of its ends sees it. */
export interface Tie {
	readonly to: Standing;
	readonly line: Line;
	readonly pull: number;
	/** What it should be long. */
	readonly length: number;
	/** The direction in which it leaves, of length 1. */
	outX: number;
	outY: number;
}

/** A line, and the box that it lies in. */
export interface Line {
	readonly a: Standing;
	readonly b: Standing;
	left: number;
	top: number;
	right: number;
	bottom: number;
}

const idealLength = 116;

/** The nodes with the lines between them, each pair once; none has a place yet. */
export function standings(bodies: readonly Body[], links: readonly Link[]): { nodes: Standing[]; lines: Line[] } {
	const nodes = bodies.map(
		({ id, box }): Standing => ({
			id,
			box,
			ties: [],
			placed: false,
			x: Number.NaN,
			y: Number.NaN,
			left: Number.NaN,
			top: Number.NaN,
			right: Number.NaN,
			bottom: Number.NaN,
		}),
	);
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const lines: Line[] = [];
	for (const { from, to, short } of links) {
		const [a, b] = [byId.get(from), byId.get(to)];
		if (a === undefined || b === undefined || a === b || a.ties.some((tie) => tie.to === b)) continue;
		// A line with an end that has no place lies nowhere.
		const line: Line = { a, b, left: Number.NaN, top: Number.NaN, right: Number.NaN, bottom: Number.NaN };
		const shape = short === true ? { pull: 5, length: 95 } : { pull: 1, length: idealLength };
		a.ties.push({ to: b, line, ...shape, outX: Number.NaN, outY: Number.NaN });
		b.ties.push({ to: a, line, ...shape, outX: Number.NaN, outY: Number.NaN });
		lines.push(line);
	}
	return { nodes, lines };
}

/** Puts a node somewhere, and its lines with it. */
export function stand(node: Standing, x: number, y: number): void {
	const { left, top, right, bottom } = node.box;
	node.placed = true;
	node.x = x;
	node.y = y;
	node.left = left + x;
	node.top = top + y;
	node.right = right + x;
	node.bottom = bottom + y;
	for (const tie of node.ties) {
		const { to, line } = tie;
		if (!to.placed) continue;
		line.left = Math.min(x, to.x);
		line.top = Math.min(y, to.y);
		line.right = Math.max(x, to.x);
		line.bottom = Math.max(y, to.y);
		const far = Math.sqrt((to.x - x) ** 2 + (to.y - y) ** 2) || 1;
		tie.outX = (to.x - x) / far;
		tie.outY = (to.y - y) / far;
		for (const back of to.ties) {
			if (back.to !== node) continue;
			back.outX = -tie.outX;
			back.outY = -tie.outY;
		}
	}
}
