import type { Point } from "../../store/scene-types.ts";
import { type Box, boxAround } from "../geometry.ts";
import { clear } from "../layouts/clear.ts";
import { anneal } from "./anneal.ts";
import { Arrangement, type Frame } from "./arrangement.ts";
import { bestSpot, grid, rings } from "./best-spot.ts";
import { fill, improve, separate } from "./improve.ts";
import { roughPlaces, type Springs } from "./rough.ts";
import type { Body, Link } from "./standing.ts";

/** How many nodes are searched through, and how many are tidied. */
const searchedUpTo = 100;
const tidiedUpTo = 400;
/** How many places the whole search may try, so that a larger scene takes hardly longer. */
const tries = 20_000;

/** Whether so many nodes are too many to be searched through while a reader waits for the page. */
export const isLarge = (count: number): boolean => count > searchedUpTo;

/** How much room there is for each unit of room that the nodes need: the more nodes, the more lines between them. */
const looseness = (count: number): number => Math.min(2.2, Math.max(1.45, 1.2 + count * 0.01));
const wide = { width: 818, height: 604 };
const tall = { width: 400, height: 660 };

/** The frame of an opening layout: of one proportion, and as large as its nodes need. */
export function frameFor(bodies: readonly Body[], narrow: boolean): Frame {
	const shape = narrow ? tall : wide;
	const needed = bodies.reduce((sum, { box }) => sum + (box.right - box.left + 18) * (box.bottom - box.top + 18), 0);
	const scale = Math.max(
		narrow ? 0.6 : 0.8,
		Math.sqrt((needed * looseness(bodies.length)) / (shape.width * shape.height)),
	);
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

/** The corner over which the tools float, and what lies beyond it: there is no way round. On a phone they are elsewhere. */
export function toolsIn(frame: Frame, narrow: boolean): Box[] {
	if (narrow) return [];
	const scale = (frame.right - frame.left) / wide.width;
	const beyond = 400 * scale;
	return [
		{
			left: frame.right - 285 * scale,
			top: frame.bottom - 44 * scale,
			right: frame.right + beyond,
			bottom: frame.bottom + beyond,
		},
	];
}

/** The room along the path that its words need: above a row, to the right of a column. */
export function alongPath(path: readonly string[], places: ReadonlyMap<string, Point>, narrow: boolean): Box[] {
	return path.flatMap((id, index) => {
		const [a, b] = [places.get(path[index - 1] ?? ""), places.get(id)];
		if (a === undefined || b === undefined) return [];
		const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
		const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
		return narrow
			? [{ left: left - 34, top, right: right + 130, bottom }]
			: [{ left, top: top - 54, right, bottom: bottom + 14 }];
	});
}

/**
 * Finds places that read well; what is fixed stays where it is. There is no chance in it: the same input gives
 * the same places. A small scene is searched through, node by node, the busiest first; a large one starts from
 * springs, or without them from a spiral, and is only tidied, for looking everywhere would take too long.
 */
export function arrange(
	bodies: readonly Body[],
	links: readonly Link[],
	frame: Frame,
	fixed: ReadonlyMap<string, Point>,
	keptFree: readonly Box[],
	springs: Springs | null,
): Map<string, Point> {
	const small = bodies.length - fixed.size <= searchedUpTo;
	// Springs take the room that they need: a large scene is looked at in parts.
	const arrangement = new Arrangement(bodies, links, small ? frame : null, keptFree);
	for (const [id, at] of fixed) arrangement.place(id, at);
	const ids = bodies
		.map((body) => body.id)
		.filter((id) => !fixed.has(id))
		.sort((a, b) => arrangement.neighbours(b).length - arrangement.neighbours(a).length || (a < b ? -1 : 1));
	if (small) search(arrangement, ids, frame);
	else for (const [id, at] of roughPlaces(bodies, links, frame, fixed, springs)) arrangement.place(id, at);
	if (ids.length <= tidiedUpTo) {
		for (const radius of [60, 36, 20]) improve(arrangement, ids, (at) => rings(at, [radius, radius * 2], 12));
		if (small) fill(arrangement, ids, frame);
		for (const radius of [40, 20, 30, 12, 6]) improve(arrangement, ids, (at) => rings(at, [radius, radius * 2], 12));
	}
	if (ids.length <= tidiedUpTo) separate(arrangement, [...fixed.keys(), ...ids], new Set(ids));
	const found = new Map(bodies.map(({ id }): [string, Point] => [id, arrangement.at(id) ?? { x: 0, y: 0 }]));
	return ids.length <= tidiedUpTo || springs === null ? found : clear(bodies, found, fixed);
}

function search(arrangement: Arrangement, ids: readonly string[], frame: Frame): void {
	const everywhere = grid(frame, 200);
	const waiting = new Set(ids);
	while (waiting.size > 0) {
		// What is tied to something that stands goes before what would stand alone.
		const next =
			[...waiting].find((id) => arrangement.neighbours(id).some((other) => arrangement.at(other))) ?? [...waiting][0];
		if (next === undefined) break;
		waiting.delete(next);
		arrangement.place(next, bestSpot(arrangement, next, everywhere) ?? { x: 0, y: 0 });
	}
	anneal(arrangement, ids, frame, Math.min(tries, ids.length * 450));
}
