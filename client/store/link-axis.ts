import type { TimeAxis } from "./scene-types.ts";

const AXIS = /^(?:\d{1,4}_-?\d{1,6},){1,999}-?\d{1,6}$/;

/** `2015_-120,2016_40,300`: the beginnings of years with where they are, and the line below which nothing has a date. */
export function writeAxis({ knots, lane }: TimeAxis): string {
	return [...knots.map(({ year, x }) => `${year}_${Math.round(x)}`), Math.round(lane)].join(",");
}

/** The axis that is written so; null where it is none: years and places have to go up. */
export function readAxis(text: string): TimeAxis | null {
	if (!AXIS.test(text)) return null;
	const parts = text.split(",");
	const lane = Number(parts.pop()) || 0;
	const knots = parts.map((part) => {
		const [year = "", x = ""] = part.split("_");
		return { year: Number(year), x: Number(x) || 0 };
	});
	const goesUp = knots.every((knot, index) => {
		const before = knots[index - 1];
		return before === undefined || (before.year < knot.year && before.x < knot.x);
	});
	return goesUp && knots.every(({ year }) => year > 0) ? { knots, lane } : null;
}
