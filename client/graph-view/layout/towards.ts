import type { Point } from "../../store/scene-types.ts";

export type Direction = "up" | "down" | "left" | "right";

const vectors: Readonly<Record<Direction, Point>> = {
	up: { x: 0, y: -1 },
	down: { x: 0, y: 1 },
	left: { x: -1, y: 0 },
	right: { x: 1, y: 0 },
};

/** The nearest place in a direction, where what lies aside counts as further away; null where there is none. */
export function nearestTowards(from: Point, direction: Direction, places: ReadonlyMap<string, Point>): string | null {
	const vector = vectors[direction];
	let least = Number.POSITIVE_INFINITY;
	let nearest: string | null = null;
	for (const [id, at] of places) {
		const ahead = (at.x - from.x) * vector.x + (at.y - from.y) * vector.y;
		const aside = Math.abs((at.x - from.x) * vector.y) + Math.abs((at.y - from.y) * vector.x);
		if (ahead <= 0 || aside > ahead * 1.6) continue;
		const far = ahead + aside * 1.5;
		if (far < least) {
			least = far;
			nearest = id;
		}
	}
	return nearest;
}
