import type { Point } from "../../store/scene-types.ts";
import { type Box, grown, lengthInside, onBow } from "../geometry.ts";

export interface Route {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	/** Stays straight, but for the shape of a node on its way, while others of its pair bow out of its way. */
	readonly straight: boolean;
	/** Both of its ends are on the path. */
	readonly alongPath: boolean;
}

const bowsOfOne = [0, 28, -28, 52, -52];
/** Between two nodes of the path that are not next to each other: over everything that stands between them. */
const bowsAlongPath = [0, 120, -120, 165, -165, 210, -210];
/** Round a shape on the way between two nodes of the path that are next to each other. */
const bowsRoundShapes = [0, 52, -52, 72, -72, 100, -100];
/** Above this many nodes lines do not look for a way round, which would take too long. */
const roundUpTo = 250;
const between = 38;
/** Beside the path there is a line of words between two lines. */
const betweenOnPath = 58;
/** Between two nodes of the path that are not next to each other, several lines begin this far out. */
const overPath = 130;

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
 * The bows of lines between the same two nodes: next to each other, the straight one in the middle.
 * @param first how far the straight one has to bow by itself
 */
function sideBySide(pair: readonly Route[], a: Point, b: Point, first: number): number[] {
	const withStraight = pair.some((line) => line.straight);
	const out = outward(a, b);
	return pair.map((line, index) => {
		if (line.alongPath && !withStraight) return out * (overPath + index * between);
		const side = index % 2 === 1 ? out : -out;
		const bow = Math.ceil(index / 2) * (withStraight ? betweenOnPath : between) * side;
		return index === 0 || bow * first > 0 ? first + bow : bow;
	});
}

/** The bow with which a line on its own runs least through what stands in its way. */
function roundWhatStands(line: Route, a: Point, b: Point, inTheWay: readonly Box[]): number {
	const cost = (bow: number): number =>
		throughBoxes(a, b, bow, inTheWay) + Math.abs(bow) * (line.alongPath ? 0.2 : 0.45);
	const costs = (line.alongPath ? bowsAlongPath : bowsOfOne).map((bow) => ({ bow, cost: cost(bow) }));
	return costs.reduce((best, each) => (each.cost < best.cost ? each : best)).bow;
}

const onWay = ({ from, to }: Route, shapes: ReadonlyMap<string, Box>): Box[] =>
	[...shapes].flatMap(([id, box]) => (id === from || id === to ? [] : [grown(box, 5)]));

/** The bow of a line that would be straight: what is on its way hides it, and the words along it. */
function roundShapes(a: Point, b: Point, shapes: readonly Box[]): number {
	const up = outward(a, b);
	const clear = (bow: number): boolean => throughBoxes(a, b, bow, shapes) === 0;
	return up * (bowsRoundShapes.find((bow) => clear(up * bow)) ?? 0);
}

/**
 * How far each line bows: lines between the same two nodes side by side, and a line on its own round what stands in its way.
 * @param boxes the room of each node that is drawn, by id
 * @param shapes what of it is the shape
 * @returns the bow of every line that is not straight
 */
export function routes(
	lines: readonly Route[],
	positions: ReadonlyMap<string, Point>,
	boxes: ReadonlyMap<string, readonly Box[]>,
	shapes: ReadonlyMap<string, Box> = new Map(),
): Map<string, number> {
	const pairs = new Map<string, Route[]>();
	for (const line of lines) {
		const key = [line.from, line.to].sort().join("\n");
		pairs.set(key, [...(pairs.get(key) ?? []), line]);
	}
	const bows = new Map<string, number>();
	const bend = (line: Route, bow: number): void => {
		if (bow !== 0) bows.set(line.id, bow);
	};
	for (const lines of pairs.values()) {
		const pair = lines.sort((x, y) => Number(y.straight) - Number(x.straight) || (x.id < y.id ? -1 : 1));
		const [first] = pair;
		const [a, b] = [positions.get(first?.from ?? ""), positions.get(first?.to ?? "")];
		if (first === undefined || a === undefined || b === undefined || first.from === first.to) continue;
		const round = first.straight ? roundShapes(a, b, onWay(first, shapes)) : 0;
		if (pair.length > 1) {
			const found = sideBySide(pair, a, b, round);
			// A bow is to the left or right of its line, so that a line the other way bows the other way.
			pair.forEach((line, index) => {
				bend(line, (line.from === first.from ? 1 : -1) * (found[index] ?? 0));
			});
		} else if (first.straight) bend(first, round);
		else if (boxes.size <= roundUpTo) {
			const others = [...boxes].filter(([id]) => id !== first.from && id !== first.to).flatMap(([, each]) => each);
			bend(
				first,
				roundWhatStands(
					first,
					a,
					b,
					others.map((box) => grown(box, 3)),
				),
			);
		}
	}
	return bows;
}
