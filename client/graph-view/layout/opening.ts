import type { Point } from "../../store/scene-types.ts";
import { boxAround } from "../geometry.ts";
import { Arrangement, type Body, type Frame, type Link } from "./arrangement.ts";
import { bestSpot, grid, rings } from "./best-spot.ts";

/** Above this many nodes only the rough places are improved, for looking everywhere would take too long. */
const searchEverywhereUpTo = 130;
const improveUpTo = 400;

/** How much room there is for each unit of room that the nodes need. */
const looseness = 2.1;
const wide = { width: 880, height: 620 };
const tall = { width: 400, height: 660 };

/** The frame of an opening layout: of one proportion, and as large as its nodes need. */
export function frameFor(bodies: readonly Body[], narrow: boolean): Frame {
	const shape = narrow ? tall : wide;
	const needed = bodies.reduce((sum, { box }) => sum + (box.right - box.left + 18) * (box.bottom - box.top + 18), 0);
	const scale = Math.max(narrow ? 0.6 : 0.8, Math.sqrt((needed * looseness) / (shape.width * shape.height)));
	return boxAround({ x: 0, y: 0 }, shape.width * scale, shape.height * scale);
}

/** Where the nodes of the highlighted path stand: in a row through the middle, on a phone in a column. */
export function pathPlaces(path: readonly string[], frame: Frame, narrow: boolean): Map<string, Point> {
	const places = new Map<string, Point>();
	const length = narrow
		? Math.min(frame.bottom - frame.top, 95 * path.length)
		: Math.min(frame.right - frame.left, 300 * path.length);
	const gaps = Math.max(1, path.length - 1);
	const reach = path.length === 1 ? 0 : narrow ? Math.min(length, 95 * gaps) : Math.min(length * 0.66, 260 * gaps);
	path.forEach((id, index) => {
		const along = (index / gaps - 0.5) * reach;
		places.set(id, narrow ? { x: -45, y: along } : { x: along, y: 10 });
	});
	return places;
}

/**
 * Improves rough places until they read well. What is fixed stays where it is.
 * There is no chance in it: the same input gives the same places.
 */
export function arrange(
	bodies: readonly Body[],
	links: readonly Link[],
	frame: Frame,
	rough: ReadonlyMap<string, Point>,
	fixed: ReadonlySet<string>,
): Map<string, Point> {
	const arrangement = new Arrangement(bodies, links, frame);
	for (const body of bodies) arrangement.place(body.id, rough.get(body.id) ?? { x: 0, y: 0 });
	const movable = bodies.map((body) => body.id).filter((id) => !fixed.has(id));
	const byTies = movable.toSorted(
		(a, b) => arrangement.neighbours(b).length - arrangement.neighbours(a).length || (a < b ? -1 : 1),
	);
	const improve = (spotsFor: (at: Point) => Point[]): void => {
		for (const id of byTies) {
			const at = arrangement.at(id) ?? { x: 0, y: 0 };
			const spot = bestSpot(arrangement, id, [at, ...spotsFor(at)]);
			if (spot !== undefined) arrangement.place(id, spot);
		}
	};
	if (movable.length <= searchEverywhereUpTo) {
		const area = (frame.right - frame.left) * (frame.bottom - frame.top);
		const everywhere = grid(frame, Math.sqrt(area / 260));
		for (let round = 0; round < 4; round++) improve(() => everywhere);
	}
	if (movable.length <= improveUpTo) {
		for (const radius of [60, 36, 20, 36, 12, 6]) improve((at) => rings(at, [radius, radius * 2], 12));
	}
	return new Map(bodies.map(({ id }) => [id, arrangement.at(id) ?? { x: 0, y: 0 }]));
}
