import type { Point, TimeAxis } from "../../store/scene-types.ts";
import type { Beginning } from "../beginnings.ts";
import { grown, moved } from "../geometry.ts";
import { Room } from "../layouts/room.ts";
import { xOn } from "../time-axis.ts";
import type { Body } from "./standing.ts";

const air = 5;
const belowLane = 20;

/**
 * Moves what is new to where it begins on an axis, as high as it was to stand or as near to that as there is room; what
 * has no date comes to stand in the lane for it.
 */
export function ontoAxis(
	axis: TimeAxis,
	bodies: readonly Body[],
	added: ReadonlyMap<string, Point>,
	standing: ReadonlyMap<string, Point>,
	beginnings: ReadonlyMap<string, Beginning>,
): Map<string, Point> {
	const room = new Room();
	for (const { id, box } of bodies) {
		const at = standing.get(id);
		if (at !== undefined) room.take(grown(moved(box, at), air));
	}
	const found = new Map<string, Point>();
	for (const { id, box } of bodies) {
		const at = added.get(id);
		if (at === undefined) continue;
		const by = beginnings.get(id)?.by;
		const roomy = grown(box, air);
		const spot =
			by === undefined
				? { x: at.x, y: room.down(roomy, { x: at.x, y: axis.lane + belowLane - box.top }) }
				: {
						x: xOn(axis, by),
						y: room.upOrDown(roomy, { x: xOn(axis, by), y: Math.min(at.y, axis.lane - box.bottom) }),
					};
		room.take(moved(roomy, spot));
		found.set(id, spot);
	}
	return found;
}
