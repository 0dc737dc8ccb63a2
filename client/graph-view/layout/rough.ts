import type { Point } from "../../store/scene-types.ts";
import type { Frame } from "./arrangement.ts";
import type { Body, Link } from "./standing.ts";

/** Draws together what is tied and pushes the rest apart, from where each starts; what is fixed keeps its place. */
export type Springs = (
	bodies: readonly Body[],
	links: readonly Link[],
	start: ReadonlyMap<string, Point>,
	fixed: ReadonlyMap<string, Point>,
	progress?: (part: number) => void,
) => Map<string, Point>;

/** Where nodes start from: on a spiral, in the order given, so that no two begin at one point. */
function spiral(index: number, count: number, frame: Frame): Point {
	const part = Math.sqrt((index + 0.5) / count);
	const angle = index * Math.PI * (3 - Math.sqrt(5));
	return {
		x: (part * Math.cos(angle) * (frame.right - frame.left)) / 2,
		y: (part * Math.sin(angle) * (frame.bottom - frame.top)) / 2,
	};
}

/** Rough places, by springs where they are given, else on the spiral. What is fixed keeps its place. */
export function roughPlaces(
	bodies: readonly Body[],
	links: readonly Link[],
	frame: Frame,
	fixed: ReadonlyMap<string, Point>,
	springs: Springs | null,
): Map<string, Point> {
	const start = new Map(
		bodies.map(({ id }, index): [string, Point] => [id, { ...(fixed.get(id) ?? spiral(index, bodies.length, frame)) }]),
	);
	return springs === null ? start : springs(bodies, links, start, fixed);
}
