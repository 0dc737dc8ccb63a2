import type { Point } from "../../store/scene-types.ts";
import { grown, moved } from "../geometry.ts";
import type { Body } from "../layout/standing.ts";
import { Room } from "./room.ts";

const air = 3;
const rounds = 60;

/** A box at its place, in numbers that change. */
interface Pushed {
	readonly body: Body;
	readonly movable: boolean;
	x: number;
	y: number;
}

/**
 * Pushes apart what overlaps, and lets whatever is still on another go to the nearest free place. No two boxes that may
 * move overlap after it, and none of them lies on one that is fixed.
 */
export function clear(
	bodies: readonly Body[],
	places: ReadonlyMap<string, Point>,
	fixed: ReadonlyMap<string, Point>,
): Map<string, Point> {
	const pushed = bodies.map((body): Pushed => {
		const at = fixed.get(body.id) ?? places.get(body.id) ?? { x: 0, y: 0 };
		return { body, movable: !fixed.has(body.id), x: at.x, y: at.y };
	});
	for (let round = 0; round < rounds && pushApart(pushed); round++);
	const room = new Room();
	const found = new Map<string, Point>();
	// What is fixed has its place before all others.
	for (const { body, x, y, movable } of pushed.toSorted((a, b) => Number(a.movable) - Number(b.movable))) {
		const at = movable ? room.nearest(body.box, { x, y }) : { x, y };
		room.take(grown(moved(body.box, at), movable ? 0 : air));
		found.set(body.id, at);
	}
	return found;
}

/** One round, from left to right; whether anything had to move. */
function pushApart(pushed: readonly Pushed[]): boolean {
	const byLeft = pushed.toSorted((a, b) => a.x + a.body.box.left - b.x - b.body.box.left);
	let any = false;
	for (const [index, one] of byLeft.entries()) {
		for (let next = index + 1; next < byLeft.length; next++) {
			const other = byLeft[next];
			if (other === undefined || other.x + other.body.box.left >= one.x + one.body.box.right + air) break;
			if (push(one, other)) any = true;
		}
	}
	return any;
}

function push(one: Pushed, other: Pushed): boolean {
	if (!one.movable && !other.movable) return false;
	const [a, b] = [one.body.box, other.body.box];
	const x = Math.min(one.x + a.right, other.x + b.right) - Math.max(one.x + a.left, other.x + b.left) + air;
	const y = Math.min(one.y + a.bottom, other.y + b.bottom) - Math.max(one.y + a.top, other.y + b.top) + air;
	if (x <= 0 || y <= 0) return false;
	const part = one.movable && other.movable ? 0.5 : 1;
	if (x < y) {
		const way = one.x + (a.left + a.right) / 2 <= other.x + (b.left + b.right) / 2 ? x : -x;
		if (one.movable) one.x -= way * part;
		if (other.movable) other.x += way * part;
	} else {
		const way = one.y + (a.top + a.bottom) / 2 <= other.y + (b.top + b.bottom) / 2 ? y : -y;
		if (one.movable) one.y -= way * part;
		if (other.movable) other.y += way * part;
	}
	return true;
}
