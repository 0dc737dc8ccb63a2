import type { Point } from "../../store/scene-types.ts";
import { grown, moved } from "../geometry.ts";
import type { LayoutRequest } from "./request.ts";
import { Room } from "./room.ts";

const air = 14;
/** How much wider than high the whole is. */
const shape = 1.5;
/** From one node of the path to the next, so that there is room for what is written between them. */
const stride = 230;

/**
 * A grid: the path in a row of its own, with nothing between its nodes; then kind after kind, each beginning a row, by
 * name.
 */
export function inRows({ bodies, fixed, path }: LayoutRequest): Map<string, Point> {
	const width = Math.max(1, ...bodies.map(({ box }) => box.right - box.left)) + air;
	const height = Math.max(1, ...bodies.map(({ box }) => box.bottom - box.top)) + air;
	const free = bodies.filter(({ id }) => !fixed.has(id) && !path.has(id));
	const columns = Math.max(1, Math.round(Math.sqrt((free.length * height * shape) / width)));
	const room = new Room();
	for (const { id, box } of bodies) {
		const at = fixed.get(id);
		if (at !== undefined) room.take(grown(moved(box, at), air / 2));
	}
	const places = new Map<string, Point>(fixed);
	const along = [...path.keys()].flatMap((id) => bodies.filter((body) => body.id === id && !fixed.has(id)));
	const step = Math.max(width, stride);
	let next = 0;
	for (const { id, box } of along) {
		let at: Point;
		do {
			at = { x: (next - (along.length - 1) / 2) * step, y: -height };
			next += 1;
		} while (!room.free(moved(box, at)));
		places.set(id, at);
	}
	let cell = 0;
	let kind: number | undefined;
	for (const body of free.toSorted(
		(a, b) => a.kind - b.kind || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1),
	)) {
		if (kind !== undefined && kind !== body.kind) cell = Math.ceil(cell / columns) * columns;
		kind = body.kind;
		let at: Point;
		do {
			at = { x: ((cell % columns) - (columns - 1) / 2) * width, y: Math.floor(cell / columns) * height };
			cell += 1;
		} while (!room.free(moved(body.box, at)));
		places.set(body.id, at);
	}
	return places;
}
