import type { Point } from "../../store/scene-types.ts";
import { distance } from "../geometry.ts";

/** How far it swings to each side, and the length of one swing. */
export const amplitude = 3.6;
export const halfWave = 4.6;

/** The corners of a zigzag between two points: it starts and ends on the straight line and swings to both sides evenly. */
export function zigzag(from: Point, to: Point): Point[] {
	const length = distance(from, to);
	const swings = Math.max(1, Math.round(length / halfWave));
	if (length === 0) return [from, to];
	const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
	const corners = Array.from({ length: swings }, (_, index) => {
		const at = ((index + 0.5) / swings) * length;
		const aside = index % 2 === 0 ? amplitude : -amplitude;
		return { x: from.x + along.x * at - along.y * aside, y: from.y + along.y * at + along.x * aside };
	});
	return [from, ...corners, to];
}
