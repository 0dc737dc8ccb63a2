import { calendarDate } from "../../../model/time/day.ts";
import type { Day } from "../../../model/time/types.ts";
import type { Point, TimeAxis } from "../../store/scene-types.ts";
import { grown, moved } from "../geometry.ts";
import { xOn } from "../time-axis.ts";
import type { Laid, LayoutBody, LayoutRequest } from "./request.ts";
import { Room } from "./room.ts";

const air = 10;
/** How much wider than high the whole is, and how much more room it takes than its nodes. */
const shape = 1.9;
const loose = 3.2;
/** A year at its narrowest, and a run of years of which nothing is known. */
const narrowYear = 96;
const emptyRun = 84;
/** How often all of them look for the height of what they are tied to. */
const rounds = 4;
const aboveLane = 46;

type Dated = LayoutBody & { readonly begins: Day };

/**
 * Time from left to right: each node where it begins, as high as what it is tied to; those without a date in a lane of
 * their own, below. Years with much in them are wide, runs of years with nothing narrow.
 */
export function byTime(request: LayoutRequest): Laid {
	const { bodies, fixed } = request;
	const free = bodies.filter(({ id }) => !fixed.has(id));
	const dated = free.filter((body): body is Dated => body.begins !== null);
	const undated = free.filter(({ begins }) => begins === null);
	const knots = knotsFor(bodies.flatMap(({ begins, box }) => (begins === null ? [] : [{ begins, box }])));
	const heights = heightsOf(dated, knots, request);
	const places = new Map<string, Point>(fixed);
	for (const body of dated) places.set(body.id, { x: xOn({ knots }, body.begins), y: heights.get(body.id) ?? 0 });
	const bottoms = bodies.flatMap(({ id, box }) => {
		const at = places.get(id);
		return at === undefined ? [] : [at.y + box.bottom];
	});
	const lane = Math.round(Math.max(0, ...bottoms) + aboveLane);
	if (undated.length > 0) layInLane(undated, lane, knots, request, places);
	return { places, axis: { knots, lane } };
}

/** The years in which something begins, each as wide as what begins in it needs. */
function knotsFor(dated: readonly Pick<Dated, "begins" | "box">[]): TimeAxis["knots"] {
	const counts = new Map<number, number>();
	let area = 0;
	for (const { begins, box } of dated) {
		const { year } = calendarDate(begins);
		counts.set(year, (counts.get(year) ?? 0) + 1);
		area += (box.right - box.left + air) * (box.bottom - box.top + air);
	}
	const years = [...counts.keys()].sort((a, b) => a - b);
	const spare = Math.max(0, Math.sqrt(area * shape * loose) - years.length * narrowYear);
	const knots: { year: number; x: number }[] = [];
	let x = 0;
	for (const year of years) {
		const before = knots.at(-1);
		if (before !== undefined && before.year < year) {
			x += Math.min(emptyRun, (year - before.year) * narrowYear);
			knots.push({ year, x });
		} else if (before === undefined) knots.push({ year, x });
		x += narrowYear + (spare * (counts.get(year) ?? 0)) / Math.max(1, dated.length);
		knots.push({ year: year + 1, x });
	}
	const middle = x / 2;
	return knots.map((knot) => ({ year: knot.year, x: Math.round(knot.x - middle) }));
}

const median = (numbers: readonly number[]): number | undefined => {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)];
};

/** Who is tied to whom. */
function tiesOf({ links }: LayoutRequest): Map<string, string[]> {
	const ties = new Map<string, string[]>();
	for (const { from, to } of links) {
		ties.set(from, [...(ties.get(from) ?? []), to]);
		ties.set(to, [...(ties.get(to) ?? []), from]);
	}
	return ties;
}

/** How high each stands: as near to the middle of what it is tied to as there is room; the busiest choose first. */
function heightsOf(dated: readonly Dated[], knots: TimeAxis["knots"], request: LayoutRequest): Map<string, number> {
	const ties = tiesOf(request);
	const held = request.bodies.flatMap(({ id, box }) => {
		const at = request.fixed.get(id);
		return at === undefined ? [] : [{ id, at, box }];
	});
	const order = dated.toSorted(
		(a, b) => (ties.get(b.id)?.length ?? 0) - (ties.get(a.id)?.length ?? 0) || (a.id < b.id ? -1 : 1),
	);
	let heights = new Map<string, number>(held.map(({ id, at }) => [id, at.y]));
	for (let round = 0; round < rounds; round++) {
		const room = new Room();
		for (const { at, box } of held) room.take(grown(moved(box, at), air / 2));
		const next = new Map<string, number>(held.map(({ id, at }) => [id, at.y]));
		for (const { id, box, begins } of order) {
			const near = (ties.get(id) ?? []).flatMap((other) => next.get(other) ?? heights.get(other) ?? []);
			const x = xOn({ knots }, begins);
			const y = room.upOrDown(grown(box, air / 2), { x, y: median(near) ?? 0 });
			room.take(grown(moved(box, { x, y }), air / 2));
			next.set(id, y);
		}
		heights = next;
	}
	return heights;
}

/** Puts what has no date below the lane's line, each under what it is tied to, in as many rows as it takes. */
function layInLane(
	undated: readonly LayoutBody[],
	lane: number,
	knots: TimeAxis["knots"],
	request: LayoutRequest,
	places: Map<string, Point>,
): void {
	const ties = tiesOf(request);
	const [left, right] = [knots[0]?.x ?? -400, knots.at(-1)?.x ?? 400];
	const wanted = (id: string): number =>
		median((ties.get(id) ?? []).flatMap((other) => places.get(other)?.x ?? [])) ?? (left + right) / 2;
	const room = new Room();
	for (const { id, box } of request.bodies) {
		const at = request.fixed.get(id);
		if (at !== undefined) room.take(grown(moved(box, at), air / 2));
	}
	const height = Math.max(...undated.map(({ box }) => box.bottom - box.top)) + air;
	const width = Math.max(...undated.map(({ box }) => box.right - box.left)) + air;
	const columns = Math.max(1, Math.floor((right - left) / width) + 1);
	const ordered = undated
		.map((body) => ({ body, x: wanted(body.id) }))
		.sort((a, b) => a.x - b.x || (a.body.id < b.body.id ? -1 : 1));
	const rows = Math.ceil(ordered.length / columns);
	for (const { body, x } of ordered) {
		const column = Math.max(0, Math.min(columns - 1, Math.round((x - left) / width)));
		places.set(body.id, spotIn(body, column));
	}

	/** The first free cell of the lane: in its own column, else in the nearest; below them all where none is left. */
	function spotIn({ box }: LayoutBody, column: number): Point {
		for (let deep = rows; ; deep++) {
			for (let aside = 0; aside < columns; aside++) {
				for (const each of aside === 0 ? [column] : [column - aside, column + aside]) {
					if (each < 0 || each >= columns) continue;
					for (let row = 0; row < deep; row++) {
						const at = { x: left + each * width, y: lane + 20 + row * height - box.top };
						const taken = grown(moved(box, at), air / 2 - 0.1);
						if (!room.free(taken)) continue;
						room.take(taken);
						return at;
					}
				}
			}
		}
	}
}
