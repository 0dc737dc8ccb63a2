import type { Point } from "../../store/scene-types.ts";
import { type Box, cross, distance, grown, lengthInside, moved, overlap } from "../geometry.ts";

/** What a layout must know of a node: its room, with the label that hangs on it, as a box round (0, 0). */
export interface Body {
	readonly id: string;
	readonly box: Box;
}

export interface Link {
	readonly from: string;
	readonly to: string;
}

/** The room in which an opening layout should stay. */
export type Frame = Box;

const margin = 9;
const idealLength = 118;

interface Placed {
	readonly body: Body;
	at: Point;
	box: Box;
}

/**
 * Nodes at their places, and what is ugly about a place: boxes that overlap, lines through boxes, lines that cross,
 * long lines, and what leaves the frame. It knows nothing of chance: the same calls give the same answers.
 */
export class Arrangement {
	readonly #placed = new Map<string, Placed>();
	readonly #bodies = new Map<string, Body>();
	readonly #links = new Map<string, Link[]>();
	readonly #allLinks: readonly Link[];
	readonly #frame: Frame | null;

	constructor(bodies: readonly Body[], links: readonly Link[], frame: Frame | null) {
		this.#frame = frame;
		for (const body of bodies) {
			this.#bodies.set(body.id, body);
			this.#links.set(body.id, []);
		}
		const seen = new Set<string>();
		this.#allLinks = links.filter(({ from, to }) => {
			const key = from < to ? `${from}\n${to}` : `${to}\n${from}`;
			if (from === to || seen.has(key) || !this.#bodies.has(from) || !this.#bodies.has(to)) return false;
			seen.add(key);
			return true;
		});
		for (const link of this.#allLinks) {
			this.#links.get(link.from)?.push(link);
			this.#links.get(link.to)?.push(link);
		}
	}

	place(id: string, at: Point): void {
		const body = this.#bodies.get(id);
		if (body !== undefined) this.#placed.set(id, { body, at, box: moved(body.box, at) });
	}

	at(id: string): Point | undefined {
		return this.#placed.get(id)?.at;
	}

	/** Ids of all that is placed. */
	ids(): string[] {
		return [...this.#placed.keys()];
	}

	neighbours(id: string): string[] {
		return (this.#links.get(id) ?? []).map((link) => (link.from === id ? link.to : link.from));
	}

	/** How ugly it would be for a node to stand there; stops counting once it is uglier than `enough`. */
	cost(id: string, at: Point, enough = Number.POSITIVE_INFINITY): number {
		const body = this.#bodies.get(id);
		if (body === undefined) return 0;
		const own = moved(body.box, at);
		const roomy = grown(own, margin);
		let cost = this.#outside(own);
		const incident = this.#links.get(id) ?? [];
		const ends: Point[] = [];
		for (const other of this.neighbours(id)) {
			const end = this.#placed.get(other)?.at;
			if (end === undefined) continue;
			ends.push(end);
			const stretch = (distance(at, end) - idealLength) / idealLength;
			cost += stretch > 0 ? 16 * stretch + 6 * stretch * stretch : 40 * stretch * stretch;
		}
		for (const [otherId, other] of this.#placed) {
			if (otherId === id) continue;
			if (cost > enough) return cost;
			const shared = overlap(roomy, other.box);
			if (shared > 0) cost += 220 + shared * 0.25;
			const apart = distance(at, other.at);
			cost += 2200 / (apart * apart + 400);
			for (const end of ends) {
				if (end !== other.at) cost += this.#through(at, end, other.box);
			}
		}
		for (const link of this.#allLinks) {
			if (cost > enough) return cost;
			if (incident.includes(link)) continue;
			const a = this.#placed.get(link.from)?.at;
			const b = this.#placed.get(link.to)?.at;
			if (a === undefined || b === undefined) continue;
			cost += this.#through(a, b, own);
			for (const end of ends) if (cross(at, end, a, b)) cost += 24;
		}
		return cost + this.#narrowAngles(id, at);
	}

	#through(a: Point, b: Point, box: Box): number {
		const inside = lengthInside(a, b, grown(box, 2));
		return inside > 0 ? 34 + inside * 0.5 : 0;
	}

	#outside(box: Box): number {
		if (this.#frame === null) return 0;
		const { left, top, right, bottom } = this.#frame;
		const over =
			Math.max(0, left - box.left) +
			Math.max(0, top - box.top) +
			Math.max(0, box.right - right) +
			Math.max(0, box.bottom - bottom);
		return over === 0 ? 0 : 20 + over * 2;
	}

	/** Lines that leave the same node in nearly the same direction look like one. */
	#narrowAngles(id: string, at: Point): number {
		let cost = 0;
		for (const hub of this.neighbours(id)) {
			const centre = this.#placed.get(hub)?.at;
			if (centre === undefined) continue;
			const angle = Math.atan2(at.y - centre.y, at.x - centre.x);
			for (const other of this.neighbours(hub)) {
				const end = other === id ? undefined : this.#placed.get(other)?.at;
				if (end === undefined) continue;
				const apart = Math.abs(angle - Math.atan2(end.y - centre.y, end.x - centre.x));
				const narrow = Math.min(apart, 2 * Math.PI - apart);
				if (narrow < 0.22) cost += 22 * (1 - narrow / 0.22);
			}
		}
		return cost;
	}
}
