import type { Point } from "../../store/scene-types.ts";
import type { Box } from "../geometry.ts";
import type { Arrangement, Frame } from "./arrangement.ts";
import { bestSpot } from "./best-spot.ts";

/** Lets every node in turn go to the best of some spots, or stay. */
export function improve(
	arrangement: Arrangement,
	ids: readonly string[],
	spotsFor: (at: Point) => readonly Point[],
): void {
	for (const id of ids) {
		const at = arrangement.at(id);
		if (at === undefined) continue;
		const spot = bestSpot(arrangement, id, [at, ...spotsFor(at)]);
		if (spot !== undefined) arrangement.place(id, spot);
	}
}

const air = 3;
const pushes = 120;

/** How far a box must go, along one axis, to be clear of another; null where it is. */
function way(box: Box, other: Box): Point | null {
	const x = Math.min(box.right, other.right) - Math.max(box.left, other.left) + air;
	const y = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) + air;
	if (x <= 0 || y <= 0) return null;
	const right = box.left + box.right >= other.left + other.right;
	const down = box.top + box.bottom >= other.top + other.bottom;
	return x < y ? { x: right ? x : -x, y: 0 } : { x: 0, y: down ? y : -y };
}

/** Pushes apart whatever still overlaps, for that is never worth it. What is not movable stays. */
export function separate(arrangement: Arrangement, ids: readonly string[], movable: ReadonlySet<string>): void {
	const push = (id: string, by: Point, part: number): void => {
		const at = arrangement.at(id);
		if (at !== undefined) arrangement.place(id, { x: at.x + by.x * part, y: at.y + by.y * part });
	};
	for (let round = 0; round < pushes; round++) {
		let clear = true;
		for (const [index, one] of ids.entries()) {
			for (const other of ids.slice(index + 1)) {
				const [a, b] = [arrangement.box(one), arrangement.box(other)];
				const by = a === undefined || b === undefined ? null : way(a, b);
				const [here, there] = [movable.has(one), movable.has(other)];
				if (by === null || (!here && !there)) continue;
				clear = false;
				if (here) push(one, by, there ? 0.5 : 1);
				if (there) push(other, by, here ? -0.5 : -1);
			}
		}
		if (clear) return;
	}
}

/** Pulls the nodes apart until they fill the frame: the same picture with more air. */
export function fill(arrangement: Arrangement, ids: readonly string[], frame: Frame): void {
	const boxes = ids.flatMap((id) => arrangement.box(id) ?? []);
	const stretch = (room: number, reached: number): number => Math.max(1, Math.min(1.6, room / Math.max(1, reached)));
	const factor = {
		left: stretch(-frame.left, -Math.min(...boxes.map((box) => box.left))),
		right: stretch(frame.right, Math.max(...boxes.map((box) => box.right))),
		up: stretch(-frame.top, -Math.min(...boxes.map((box) => box.top))),
		down: stretch(frame.bottom, Math.max(...boxes.map((box) => box.bottom))),
	};
	for (const id of ids) {
		const at = arrangement.at(id);
		if (at === undefined) continue;
		arrangement.place(id, {
			x: at.x * (at.x < 0 ? factor.left : factor.right),
			y: at.y * (at.y < 0 ? factor.up : factor.down),
		});
	}
}
