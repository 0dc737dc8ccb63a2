import type { Point } from "../../store/scene-types.ts";
import { grown, moved } from "../geometry.ts";
import { clear } from "./clear.ts";
import type { LayoutBody, LayoutRequest } from "./request.ts";
import { Room } from "./room.ts";

const air = 10;
const origin: Point = { x: 0, y: 0 };

/** Who is tied to whom, each once. */
function neighboursIn({ bodies, links }: LayoutRequest): Map<string, Set<string>> {
	const neighbours = new Map(bodies.map(({ id }) => [id, new Set<string>()]));
	for (const { from, to } of links) {
		if (from === to || !neighbours.has(from) || !neighbours.has(to)) continue;
		neighbours.get(from)?.add(to);
		neighbours.get(to)?.add(from);
	}
	return neighbours;
}

/** What stands in the middle: what is asked for, else what has the most ties. */
function middleOf({ bodies, roots }: LayoutRequest, neighbours: ReadonlyMap<string, Set<string>>): string[] {
	const there = roots.filter((id) => neighbours.has(id));
	if (there.length > 0) return there;
	const ties = (id: string): number => neighbours.get(id)?.size ?? 0;
	return bodies
		.map(({ id }) => id)
		.sort((a, b) => ties(b) - ties(a) || (a < b ? -1 : 1))
		.slice(0, 1);
}

/** The nodes by how many steps they are from the middle; those that no way leads to come last. */
function stepsFrom(middle: readonly string[], neighbours: ReadonlyMap<string, Set<string>>): string[][] {
	const seen = new Set(middle);
	const steps: string[][] = [[...middle]];
	for (let last = steps[0] ?? []; last.length > 0; ) {
		const next: string[] = [];
		for (const id of last) {
			for (const other of neighbours.get(id) ?? []) {
				if (seen.has(other)) continue;
				seen.add(other);
				next.push(other);
			}
		}
		if (next.length > 0) steps.push(next);
		last = next;
	}
	const apart = [...neighbours.keys()].filter((id) => !seen.has(id));
	return apart.length === 0 ? steps : [...steps, apart];
}

const angleOf = (at: Point, centre: Point): number => Math.atan2(at.y - centre.y, at.x - centre.x);

/** The mean direction of some angles; undefined where they cancel out or there are none. */
function meanAngle(angles: readonly number[]): number | undefined {
	const [x, y] = angles.reduce(([dx, dy], angle) => [dx + Math.cos(angle), dy + Math.sin(angle)], [0, 0]);
	return Math.hypot(x, y) < 1e-6 ? undefined : Math.atan2(y, x);
}

const turn = 2 * Math.PI;
const between = (a: number, b: number): number => {
	const apart = (((a - b) % turn) + turn) % turn;
	return Math.min(apart, turn - apart);
};

/**
 * Rings round what is selected: on the first what is tied to it, on the next what is tied to that; each node in the
 * direction of what it hangs on, and the first ring in the order in which it stood. A ring that is too long for its
 * circle takes several.
 */
export function concentric(request: LayoutRequest): Map<string, Point> {
	const { bodies, start, fixed } = request;
	const byId = new Map(bodies.map((body) => [body.id, body]));
	const neighbours = neighboursIn(request);
	const steps = stepsFrom(middleOf(request, neighbours), neighbours);
	const [middle = [], ...rings] = steps;
	const [first] = middle;
	const room = new Room();
	for (const [id, at] of fixed) {
		const body = byId.get(id);
		if (body !== undefined) room.take(grown(moved(body.box, at), air));
	}
	const lone = middle.length === 1 && !fixed.has(first ?? "") ? byId.get(first ?? "") : undefined;
	const centre = lone === undefined ? (fixed.get(first ?? "") ?? origin) : room.nearest(lone.box, origin);
	const from = start.get(first ?? "") ?? centre;
	const places = new Map<string, Point>(fixed);
	const free = (ids: readonly string[]): LayoutBody[] =>
		ids.flatMap((id) => (fixed.has(id) ? [] : (byId.get(id) ?? [])));
	let radius = 0;
	if (lone !== undefined) {
		places.set(lone.id, centre);
		room.take(moved(lone.box, centre));
	}
	for (const ring of middle.length === 1 ? rings : [middle, ...rings]) {
		const members = free(ring).map((body) => ({ body, angle: wantedAngle(body.id) }));
		const spacing = usual(members.map(({ body: { box } }) => diagonal(box))) + air;
		let waiting = members.toSorted((a, b) => a.angle - b.angle || (a.body.id < b.body.id ? -1 : 1));
		while (waiting.length > 0) {
			radius += radius === 0 ? Math.max(spacing, 130) : spacing;
			const all = slots(centre, radius, spacing);
			const [sample] = waiting;
			const open = all.filter(({ at }) => sample === undefined || room.free(moved(sample.body.box, at)));
			// Every second or third goes to this circle, so that all of them are as full.
			const circles = Math.max(1, Math.ceil(waiting.length / Math.max(1, open.length)));
			const here = waiting.filter((_, index) => index % circles === 0).slice(0, open.length);
			for (const { body, at } of assign(here, open)) {
				places.set(body.id, at);
				room.take(moved(body.box, at));
			}
			const placed = new Set(here.map(({ body }) => body.id));
			waiting = waiting.filter(({ body }) => !placed.has(body.id));
		}
	}
	// What is larger than most makes room for itself.
	return clear(bodies, places, fixed);

	function wantedAngle(id: string): number {
		const inner = [...(neighbours.get(id) ?? [])].flatMap((other) => places.get(other) ?? []);
		const around = inner.filter((at) => Math.hypot(at.x - centre.x, at.y - centre.y) > 1);
		const stood = start.get(id);
		return meanAngle(around.map((at) => angleOf(at, centre))) ?? (stood === undefined ? 0 : angleOf(stood, from));
	}
}

const diagonal = (box: LayoutBody["box"]): number => Math.hypot(box.right - box.left, box.bottom - box.top);

/** Larger than most of them. */
const usual = (lengths: readonly number[]): number =>
	lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.6)] ?? 0;

interface Slot {
	readonly at: Point;
	readonly angle: number;
}

function slots(centre: Point, radius: number, spacing: number): Slot[] {
	const count = Math.max(1, Math.floor(Math.PI / Math.asin(Math.min(1, spacing / (2 * radius)))));
	return Array.from({ length: count }, (_, index) => {
		const angle = (index / count) * turn - Math.PI;
		return { angle, at: { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) } };
	});
}

interface Wanting {
	readonly body: LayoutBody;
	readonly angle: number;
}

/** Gives each a slot, in the order of their angles and near to them; where the circle has room they stay near, else they close up. */
function assign(members: readonly Wanting[], open: readonly Slot[]): { body: LayoutBody; at: Point }[] {
	const found: { body: LayoutBody; at: Point }[] = [];
	const spread = new Set(members.map(({ angle }) => angle.toFixed(3))).size;
	// Those of the first ring all hang on the middle: they share the circle evenly.
	const even = spread <= 1 || members.length * 2 > open.length;
	let next = 0;
	for (const [index, { body, angle }] of members.entries()) {
		const last = open.length - (members.length - index);
		let slot = even ? Math.min(last, Math.floor((index * open.length) / members.length)) : next;
		if (!even) {
			while (slot < last && between(open[slot + 1]?.angle ?? 0, angle) < between(open[slot]?.angle ?? 0, angle)) slot++;
		}
		slot = Math.max(slot, next);
		const at = open[slot]?.at;
		if (at !== undefined) found.push({ body, at });
		next = slot + 1;
	}
	return found;
}
