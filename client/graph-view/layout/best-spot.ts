import type { Point } from "../../store/scene-types.ts";
import type { Arrangement, Frame } from "./arrangement.ts";

/** Points on rings round a centre, in a fixed order. */
export function rings(centre: Point, radii: readonly number[], count: number): Point[] {
	return radii.flatMap((radius, ring) =>
		Array.from({ length: count }, (_, index) => {
			const angle = ((index + (ring % 2) / 2) / count) * 2 * Math.PI;
			return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
		}),
	);
}

/** About `count` points all over a frame, in rows. */
export function grid(frame: Frame, count: number): Point[] {
	const step = Math.sqrt(((frame.right - frame.left) * (frame.bottom - frame.top)) / count);
	const points: Point[] = [];
	for (let y = frame.top + step / 2; y < frame.bottom; y += step) {
		for (let x = frame.left + step / 2; x < frame.right; x += step) points.push({ x, y });
	}
	return points;
}

/** The least ugly of some spots for a node; the first of equals. */
export function bestSpot(arrangement: Arrangement, id: string, spots: readonly Point[]): Point | undefined {
	let best: Point | undefined;
	let least = Number.POSITIVE_INFINITY;
	for (const spot of spots) {
		const cost = arrangement.cost(id, spot, least);
		if (cost < least) {
			least = cost;
			best = spot;
		}
	}
	return best;
}
