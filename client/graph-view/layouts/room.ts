import type { Point } from "../../store/scene-types.ts";
import { type Box, moved, overlap } from "../geometry.ts";

const cell = 160;
/** Sums of fractions are no overlap. */
const tiny = 1e-6;

/** Boxes that are taken, found again quickly: asked as often as there are nodes, of as many. */
export class Room {
	readonly #cells = new Map<string, Box[]>();

	take(box: Box): void {
		for (const key of cellsOf(box)) {
			const there = this.#cells.get(key);
			if (there === undefined) this.#cells.set(key, [box]);
			else there.push(box);
		}
	}

	/** A box that is in the way of this one, but for its own; undefined where it is free. */
	blocker(box: Box, own?: Box): Box | undefined {
		for (const key of cellsOf(box)) {
			const found = this.#cells.get(key)?.find((other) => other !== own && overlap(box, other) > tiny);
			if (found !== undefined) return found;
		}
		return undefined;
	}

	/** How many boxes are in the way of this one, but for its own. */
	blockers(box: Box, own?: Box): number {
		const found = new Set<Box>();
		for (const key of cellsOf(box)) {
			for (const other of this.#cells.get(key) ?? []) if (other !== own && overlap(box, other) > tiny) found.add(other);
		}
		return found.size;
	}

	free(box: Box, own?: Box): boolean {
		return this.blocker(box, own) === undefined;
	}

	/** How high a box (round its own point) has to stand to be free: where it was to, above that or below. */
	upOrDown(box: Box, at: Point): number {
		const [up, down] = [this.#along(box, at, -1), this.down(box, at)];
		return at.y - up <= down - at.y ? up : down;
	}

	/** How high it has to stand to be free: where it was to, or below that. */
	down(box: Box, at: Point): number {
		return this.#along(box, at, 1);
	}

	#along(box: Box, { x, y: from }: Point, towards: -1 | 1): number {
		for (let y = from; ; ) {
			const inTheWay = this.blocker(moved(box, { x, y }));
			if (inTheWay === undefined) return y;
			y = towards < 0 ? inTheWay.top - box.bottom : inTheWay.bottom - box.top;
		}
	}

	/**
	 * The free place for a box (round its own point) that is nearest to one, on rings round it.
	 * There always is one: the rings leave behind whatever is taken.
	 */
	nearest(box: Box, at: Point): Point {
		return this.free(moved(box, at)) ? at : this.around(box, at, 1).at;
	}

	/** The first free place on rings round a point, from one of them on, and on which it is. */
	around(box: Box, at: Point, first: number): { readonly at: Point; readonly ring: number } {
		const step = Math.max(8, Math.min(box.right - box.left, box.bottom - box.top) / 2);
		for (let ring = first; ; ring++) {
			const count = 6 * ring;
			for (let index = 0; index < count; index++) {
				const angle = ((index + (ring % 2) / 2) / count) * 2 * Math.PI;
				const spot = { x: at.x + ring * step * Math.cos(angle), y: at.y + ring * step * Math.sin(angle) };
				if (this.free(moved(box, spot))) return { at: spot, ring };
			}
		}
	}
}

function* cellsOf({ left, top, right, bottom }: Box): Generator<string> {
	for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x++) {
		for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y++) yield `${x} ${y}`;
	}
}
