import type { Point } from "../../store/scene-types.ts";
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

/** Lets every two nodes change places where that is less ugly. */
export function exchange(arrangement: Arrangement, ids: readonly string[]): void {
	for (const [index, one] of ids.entries()) {
		for (const other of ids.slice(index + 1)) {
			const [here, there] = [arrangement.at(one), arrangement.at(other)];
			if (here === undefined || there === undefined) continue;
			const before = arrangement.cost(one, here) + arrangement.cost(other, there);
			arrangement.place(one, there);
			arrangement.place(other, here);
			if (arrangement.cost(one, there) + arrangement.cost(other, here) < before - 1e-9) continue;
			arrangement.place(one, here);
			arrangement.place(other, there);
		}
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
