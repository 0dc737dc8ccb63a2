import type { Pen } from "../draw/arrow-head.ts";

const written = (value: number): string => String(Math.round(value * 100) / 100);
const pair = (x: number, y: number): string => `${written(x)} ${written(y)}`;

/** A pen that writes down where it goes, as path data of SVG. */
export interface PathPen extends Pen {
	data(): string;
}

/** An arc is taken to be a whole circle: nothing draws another. */
export function pathPen(): PathPen {
	let data = "";
	const add = (step: string): void => {
		data += step;
	};
	return {
		data: () => data,
		moveTo: (x, y) => add(`M${pair(x, y)}`),
		lineTo: (x, y) => add(`L${pair(x, y)}`),
		quadraticCurveTo: (cx, cy, x, y) => add(`Q${pair(cx, cy)} ${pair(x, y)}`),
		arc: (x, y, radius) => {
			const half = `A${pair(radius, radius)} 0 1 1 `;
			add(`M${pair(x + radius, y)}${half}${pair(x - radius, y)}${half}${pair(x + radius, y)}`);
		},
		closePath: () => add("Z"),
	};
}
