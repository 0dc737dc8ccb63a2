import type { Point } from "../../store/scene-types.ts";
import { type Box, grown, lengthInside, onBow } from "../geometry.ts";

export interface Route {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	/** Stays straight while others of its pair bow out of its way. */
	readonly straight: boolean;
}

const bowsOfOne = [0, 28, -28, 52, -52];
/** Above this many nodes lines do not look for a way round, which would take too long. */
const roundUpTo = 250;
const between = 38;
/** Beside the path there is a line of words between two lines. */
const betweenOnPath = 58;

/** The sign of a bow that goes up from a lying line, and to the left of an upright one. */
function outward(a: Point, b: Point): 1 | -1 {
	const [straight, bowed] = [onBow(a, b, 0, 0.5), onBow(a, b, 1, 0.5)];
	const lying = Math.abs(b.x - a.x) >= Math.abs(b.y - a.y);
	return (lying ? bowed.y < straight.y : bowed.x < straight.x) ? 1 : -1;
}

/** How far a line at this bow runs through boxes. */
function throughBoxes(a: Point, b: Point, bow: number, boxes: readonly Box[]): number {
	const points = bow === 0 ? [a, b] : [0, 0.2, 0.4, 0.6, 0.8, 1].map((part) => onBow(a, b, bow, part));
	let length = 0;
	for (let index = 1; index < points.length; index++) {
		const [from, to] = [points[index - 1], points[index]];
		if (from === undefined || to === undefined) continue;
		for (const box of boxes) length += lengthInside(from, to, box);
	}
	return length;
}

/**
 * How far each line bows: lines between the same two nodes side by side, and a line on its own round what stands in its way.
 * @param boxes the room of each node that is drawn, by id
 * @returns the bow of every line that is not straight
 */
export function routes(
	lines: readonly Route[],
	positions: ReadonlyMap<string, Point>,
	boxes: ReadonlyMap<string, readonly Box[]>,
): Map<string, number> {
	const pairs = new Map<string, Route[]>();
	for (const line of lines) {
		const key = [line.from, line.to].sort().join("\n");
		pairs.set(key, [...(pairs.get(key) ?? []), line]);
	}
	const bows = new Map<string, number>();
	for (const pair of pairs.values()) {
		const [first] = pair;
		const a = first && positions.get(first.from);
		const b = first && positions.get(first.to);
		if (first === undefined || a === undefined || b === undefined || first.from === first.to) continue;
		if (pair.length > 1) {
			const ordered = pair.toSorted((x, y) => Number(y.straight) - Number(x.straight) || (x.id < y.id ? -1 : 1));
			ordered.forEach((line, index) => {
				const side = index % 2 === 1 ? outward(a, b) : -outward(a, b);
				const step = ordered.some((each) => each.straight) ? betweenOnPath : between;
				const bow = Math.ceil(index / 2) * step * side;
				if (bow !== 0) bows.set(line.id, line.from === first.from ? bow : -bow);
			});
			continue;
		}
		if (first.straight || boxes.size > roundUpTo) continue;
		const others = [...boxes].filter(([id]) => id !== first.from && id !== first.to).flatMap(([, each]) => each);
		const inTheWay = others.map((box) => grown(box, 3));
		let least = Number.POSITIVE_INFINITY;
		let best = 0;
		for (const bow of bowsOfOne) {
			const cost = throughBoxes(a, b, bow, inTheWay) + Math.abs(bow) * 0.45;
			if (cost < least) {
				least = cost;
				best = bow;
			}
		}
		if (best !== 0) bows.set(first.id, best);
	}
	return bows;
}
