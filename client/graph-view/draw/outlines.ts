import type { Point } from "../../store/scene-types.ts";
import type { Shape } from "../marks.ts";
import type { Outline } from "./brush.ts";

interface Corner extends Point {
	readonly radius: number;
}

const written = (value: number): string => String(Math.round(value * 100) / 100);
const pair = (x: number, y: number): string => `${written(x)} ${written(y)}`;

/** The unit vector from one point to another. */
function towards(from: Point, to: Point): Point {
	const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** A closed line through corners, clockwise, each rounded by its radius. */
function rounded(corners: readonly Corner[]): string {
	const parts = corners.flatMap((corner, index) => {
		const before = corners[(index + corners.length - 1) % corners.length] ?? corner;
		const next = corners[(index + 1) % corners.length] ?? corner;
		if (corner.radius === 0) return [pair(corner.x, corner.y)];
		const [back, on] = [towards(corner, before), towards(corner, next)];
		const angle = Math.acos(Math.max(-1, Math.min(1, back.x * on.x + back.y * on.y)));
		const reach = corner.radius / Math.tan(angle / 2);
		const [start, end] = [
			pair(corner.x + back.x * reach, corner.y + back.y * reach),
			pair(corner.x + on.x * reach, corner.y + on.y * reach),
		];
		const radius = written(corner.radius);
		return [`${start}A${radius} ${radius} 0 0 1 ${end}`];
	});
	return `M${parts.join("L")}Z`;
}

const alike = (radius: number, ...points: readonly (readonly [number, number])[]): string =>
	rounded(points.map(([x, y]) => ({ x, y, radius })));

const tail = 7;

function bubble(x: number, y: number, radius: number): string {
	return rounded([
		{ x: -x, y: -y, radius },
		{ x, y: -y, radius },
		{ x, y, radius },
		{ x: -x + 13 + tail, y, radius: 0 },
		{ x: -x + 13, y: y + tail, radius: 0 },
		{ x: -x + 13, y, radius: 0 },
		{ x: -x, y, radius },
	]);
}

function dataOf(shape: Shape, x: number, y: number, grow: number): string {
	switch (shape) {
		case "circle":
			return `M${pair(x, 0)}A${pair(x, x)} 0 1 1 ${pair(-x, 0)}A${pair(x, x)} 0 1 1 ${pair(x, 0)}Z`;
		case "square":
			return alike((x - grow) * 0.3 + grow, [-x, -y], [x, -y], [x, y], [-x, y]);
		case "pill":
			return alike(Math.min(x, y), [-x, -y], [x, -y], [x, y], [-x, y]);
		case "bubble":
			return bubble(x, y, 7 + grow);
		case "hexagon":
			return alike(3 + grow, [0, -y], [x, -y / 2], [x, y / 2], [0, y], [-x, y / 2], [-x, -y / 2]);
		case "diamond":
			return alike(2 + grow, [0, -y], [x, 0], [0, y], [-x, 0]);
	}
}

const known = new Map<string, Outline>();

function remembered(key: string, make: () => string): Outline {
	const before = known.get(key);
	if (before !== undefined) return before;
	const outline = { data: make() };
	known.set(key, outline);
	return outline;
}

/** The outline of a shape round (0, 0), `grow` further out than its size. */
export function outline(shape: Shape, { width, height }: { width: number; height: number }, grow = 0): Outline {
	return remembered(`${shape} ${width} ${height} ${grow}`, () =>
		dataOf(shape, width / 2 + grow, height / 2 + grow, grow),
	);
}

/** A box with round corners round (0, 0). */
export function boxOutline(width: number, height: number, radius: number): Outline {
	const [x, y] = [width / 2, height / 2];
	return { data: alike(radius, [-x, -y], [x, -y], [x, y], [-x, y]) };
}
