import type { Point } from "../../store/scene-types.ts";
import { grown, moved } from "../geometry.ts";
import { Room } from "../layouts/room.ts";
import { Arrangement } from "./arrangement.ts";
import { bestSpot, rings } from "./best-spot.ts";
import type { Body, Link } from "./standing.ts";

const radii = [100, 125, 150, 180, 215, 255, 300, 360, 430, 520, 640, 800];
/** Within sight of what something belongs to. */
const nearRadii = radii.filter((radius) => radius <= 255);
/** Less than lying on something costs: lines may have to be crossed. */
const bearable = 220;
const looseRadii = [0, ...radii, 1000, 1300, 1700];

/** A place that costs less lies on nothing, and no line runs through it. */
const clear = 60;

/**
 * For what belongs to others: beside one of them, or between them, wherever that can be borne. Farther away there may be a
 * place that no line crosses, but who looks at what it was added to would not find it.
 */
function tiedSpot(arrangement: Arrangement, id: string, near: readonly Point[]): Point | undefined {
	const centres = [...new Set([...near.slice(0, 3), mean(near)])];
	const within = (among: readonly number[]): Point[] => centres.flatMap((centre) => rings(centre, among, 24));
	const spot = bestSpot(arrangement, id, within(nearRadii));
	if (spot !== undefined && arrangement.cost(id, spot) < bearable) return spot;
	return bestSpot(arrangement, id, within(radii));
}

/** For what is tied to nothing: the nearest place that is clear. The best of all would be the one farthest away from everything. */
function looseSpot(arrangement: Arrangement, id: string, centre: Point): Point | undefined {
	for (const radius of looseRadii) {
		const spot = bestSpot(arrangement, id, rings(centre, [radius], 24));
		if (spot !== undefined && arrangement.cost(id, spot) < clear) return spot;
	}
	return bestSpot(arrangement, id, rings(centre, looseRadii, 24));
}

const mean = (points: readonly Point[]): Point => ({
	x: points.reduce((sum, point) => sum + point.x, 0) / Math.max(1, points.length),
	y: points.reduce((sum, point) => sum + point.y, 0) / Math.max(1, points.length),
});

/** Above this many new nodes, trying the places of each would take too long. */
const mostSearched = 60;

/** Very many new nodes: each at the nearest free place round what it belongs to. */
function placeMany(
	bodies: readonly Body[],
	links: readonly Link[],
	standing: ReadonlyMap<string, Point>,
): Map<string, Point> {
	const all = new Map(standing);
	const room = new Room();
	for (const { id, box } of bodies) {
		const at = standing.get(id);
		if (at !== undefined) room.take(moved(box, at));
	}
	const ties = new Map<string, string[]>();
	for (const { from, to } of links) {
		ties.set(from, [...(ties.get(from) ?? []), to]);
		ties.set(to, [...(ties.get(to) ?? []), from]);
	}
	/** Rings nearer than this are full. */
	const full = new Map<string, number>();
	const placed = new Map<string, Point>();
	for (const { id, box } of bodies) {
		if (standing.has(id)) continue;
		const near = (ties.get(id) ?? []).flatMap((other) => all.get(other) ?? []);
		const centre = mean(near.length === 0 ? [...standing.values()] : near);
		const key = `${centre.x} ${centre.y}`;
		const { at, ring } = room.around(grown(box, 4), centre, full.get(key) ?? 3);
		full.set(key, ring);
		room.take(moved(box, at));
		all.set(id, at);
		placed.set(id, at);
	}
	return placed;
}

/**
 * Finds room for new nodes beside what they belong to, and moves nothing that stands.
 * @param standing where the others are; they keep their places
 * @returns the places of the bodies that had none
 */
export function placeBeside(
	bodies: readonly Body[],
	links: readonly Link[],
	standing: ReadonlyMap<string, Point>,
): Map<string, Point> {
	if (bodies.length - standing.size > mostSearched) return placeMany(bodies, links, standing);
	const arrangement = new Arrangement(bodies, links, null);
	for (const [id, at] of standing) arrangement.place(id, at);
	const waiting = new Set(bodies.map((body) => body.id).filter((id) => !standing.has(id)));
	const placed = new Map<string, Point>();

	const settle = (id: string): void => {
		const near = arrangement.neighbours(id).flatMap((other) => arrangement.at(other) ?? []);
		const spot =
			near.length === 0 ? looseSpot(arrangement, id, mean([...standing.values()])) : tiedSpot(arrangement, id, near);
		if (spot === undefined) return;
		arrangement.place(id, spot);
		placed.set(id, spot);
	};

	while (waiting.size > 0) {
		// What is tied to most of what stands goes first; what is tied to nothing goes last.
		const tied = (id: string) =>
			arrangement.neighbours(id).filter((other) => arrangement.at(other) !== undefined).length;
		const [next] = [...waiting]
			.map((id) => ({ id, tied: tied(id) }))
			.sort((a, b) => b.tied - a.tied || (a.id < b.id ? -1 : 1));
		if (next === undefined) break;
		waiting.delete(next.id);
		settle(next.id);
	}
	// A second look, now that all of them are there.
	for (const id of placed.keys()) settle(id);
	return placed;
}
