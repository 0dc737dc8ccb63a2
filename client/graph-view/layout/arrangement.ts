import type { Point } from "../../store/scene-types.ts";
import type { Box } from "../geometry.ts";
import { crossing, passing, sharedArea } from "./numbers.ts";

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

/** The room in which an opening layout should stay. */
export type Frame = Box;

const margin = 10;
/** How far round a node other things matter to it. */
const reach = margin + 4;
const idealLength = 116;
/** Lines that leave a node closer together than this, in radians, look like one. */
const narrow = 0.22;

interface Line {
	readonly a: Standing;
	readonly b: Standing;
	readonly pull: number;
	/** What it should be long. */
	readonly length: number;
}

interface Standing extends Body {
	readonly lines: Line[];
	readonly others: Standing[];
	placed: boolean;
	x: number;
	y: number;
}

/**
 * Nodes at their places, and what is ugly about a place: boxes that overlap, lines through boxes, lines that cross,
 * long lines, and what leaves the frame. It knows nothing of chance: the same calls give the same answers.
 */
export class Arrangement {
	readonly #bodies: Standing[];
	readonly #byId: ReadonlyMap<string, Standing>;
	readonly #lines: Line[] = [];
	readonly #frame: Frame | null;
	readonly #keptFree: readonly Box[];

	/** @param keptFree room where no node may stand, though lines may cross it: what is written along the path */
	constructor(bodies: readonly Body[], links: readonly Link[], frame: Frame | null, keptFree: readonly Box[] = []) {
		this.#frame = frame;
		this.#keptFree = keptFree;
		this.#bodies = bodies.map((body) => ({ ...body, lines: [], others: [], placed: false, x: 0, y: 0 }));
		this.#byId = new Map(this.#bodies.map((body) => [body.id, body]));
		for (const link of links) this.#join(link);
	}

	#join(link: Link): void {
		const [a, b] = [this.#byId.get(link.from), this.#byId.get(link.to)];
		if (a === undefined || b === undefined || a === b || a.others.includes(b)) return;
		const line = link.short === true ? { a, b, pull: 5, length: 95 } : { a, b, pull: 1, length: idealLength };
		this.#lines.push(line);
		a.lines.push(line);
		b.lines.push(line);
		a.others.push(b);
		b.others.push(a);
	}

	place(id: string, at: Point): void {
		const body = this.#byId.get(id);
		if (body === undefined) return;
		body.x = at.x;
		body.y = at.y;
		body.placed = true;
	}

	at(id: string): Point | undefined {
		const body = this.#byId.get(id);
		return body?.placed ? { x: body.x, y: body.y } : undefined;
	}

	/** The room that a placed node takes. */
	box(id: string): Box | undefined {
		const body = this.#byId.get(id);
		if (!body?.placed) return undefined;
		const { left, top, right, bottom } = body.box;
		return { left: left + body.x, top: top + body.y, right: right + body.x, bottom: bottom + body.y };
	}

	neighbours(id: string): string[] {
		return (this.#byId.get(id)?.others ?? []).map((other) => other.id);
	}

	/** How ugly it would be for a node to stand there; stops counting once it is uglier than `enough`. */
	cost(id: string, at: Point, enough = Number.POSITIVE_INFINITY): number {
		const body = this.#byId.get(id);
		if (body === undefined) return 0;
		const ends: Standing[] = [];
		const { x, y } = at;
		let cost = this.#place(body, x, y);
		// The room of the node and of all its lines: whatever lies outside it is in nobody's way.
		let left = x + body.box.left - reach;
		let top = y + body.box.top - reach;
		let right = x + body.box.right + reach;
		let bottom = y + body.box.bottom + reach;
		for (const line of body.lines) {
			const end = line.a === body ? line.b : line.a;
			if (!end.placed) continue;
			ends.push(end);
			left = Math.min(left, end.x);
			top = Math.min(top, end.y);
			right = Math.max(right, end.x);
			bottom = Math.max(bottom, end.y);
			const stretch = Math.hypot(x - end.x, y - end.y) / line.length - 1;
			cost += stretch > 0 ? line.pull * (14 * stretch + 6 * stretch * stretch) : 40 * stretch * stretch;
			for (const box of this.#keptFree) {
				// Across the words is no harm; along them is.
				cost += 0.4 * Math.max(0, passing(x, y, end.x, end.y, box, 0, 0, 0) - 55);
			}
		}
		for (const other of this.#bodies) {
			if (other === body || !other.placed) continue;
			if (cost > enough) return cost;
			const dx = x - other.x;
			const dy = y - other.y;
			cost += 26000 / (dx * dx + dy * dy + 900);
			const { box } = other;
			if (box.right + other.x < left || box.left + other.x > right) continue;
			if (box.bottom + other.y < top || box.top + other.y > bottom) continue;
			const shared = sharedArea(body.box, x, y, box, other.x, other.y, margin);
			if (shared > 0) cost += 220 + shared * 0.25;
			for (const end of ends) {
				if (end !== other) cost += through(x, y, end.x, end.y, box, other.x, other.y);
			}
		}
		for (const { a, b } of this.#lines) {
			if (a === body || b === body || !a.placed || !b.placed) continue;
			if ((a.x < left && b.x < left) || (a.x > right && b.x > right)) continue;
			if ((a.y < top && b.y < top) || (a.y > bottom && b.y > bottom)) continue;
			if (cost > enough) return cost;
			cost += through(a.x, a.y, b.x, b.y, body.box, x, y);
			for (const end of ends) {
				if (end !== a && end !== b && crossing(x, y, end.x, end.y, a.x, a.y, b.x, b.y)) cost += 26;
			}
		}
		return cost + this.#angles(body, at, ends);
	}

	/** What is ugly about a place in itself: that it leaves the frame, or lies on the words of the path. */
	#place({ box }: Standing, x: number, y: number): number {
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
		return over === 0 ? cost : cost + 20 + over * 2;
	}

	#angles(body: Standing, at: Point, hubs: readonly Standing[]): number {
		let cost = 0;
		for (const hub of hubs) {
			const angle = Math.atan2(at.y - hub.y, at.x - hub.x);
			for (const other of hub.others) {
				if (other === body || !other.placed) continue;
				const turn = Math.abs(angle - Math.atan2(other.y - hub.y, other.x - hub.x));
				const apart = Math.min(turn, 2 * Math.PI - turn);
				if (apart < narrow) cost += 22 * (1 - apart / narrow);
			}
		}
		return cost;
	}
}

function through(ax: number, ay: number, bx: number, by: number, box: Box, x: number, y: number): number {
	const inside = passing(ax, ay, bx, by, box, x, y, 3);
	return inside > 0 ? 60 + inside * 0.6 : 0;
}
