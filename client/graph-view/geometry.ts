import type { Point } from "../store/scene-types.ts";

/** A rectangle with its sides along the axes, in the coordinates of the picture. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export const boxAround = (centre: Point, width: number, height: number): Box => ({
	left: centre.x - width / 2,
	top: centre.y - height / 2,
	right: centre.x + width / 2,
	bottom: centre.y + height / 2,
});

export const moved = (box: Box, by: Point): Box => ({
	left: box.left + by.x,
	top: box.top + by.y,
	right: box.right + by.x,
	bottom: box.bottom + by.y,
});

/** So many times as large, round (0, 0). */
export const times = (box: Box, by: number): Box => ({
	left: box.left * by,
	top: box.top * by,
	right: box.right * by,
	bottom: box.bottom * by,
});

export const grown = (box: Box, by: number): Box => ({
	left: box.left - by,
	top: box.top - by,
	right: box.right + by,
	bottom: box.bottom + by,
});

export const union = (a: Box, b: Box): Box => ({
	left: Math.min(a.left, b.left),
	top: Math.min(a.top, b.top),
	right: Math.max(a.right, b.right),
	bottom: Math.max(a.bottom, b.bottom),
});

/** Whether a place lies in a box. */
export const holds = ({ left, top, right, bottom }: Box, { x, y }: Point): boolean =>
	x >= left && x <= right && y >= top && y <= bottom;

/** The area that two boxes share, 0 where they only touch. */
export function overlap(a: Box, b: Box): number {
	const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	if (width <= 0) return 0;
	const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return height <= 0 ? 0 : width * height;
}

/** The length of the part of a segment that lies inside a box (Liang and Barsky's clipping). */
export function lengthInside(a: Point, b: Point, box: Box): number {
	if (Math.max(a.x, b.x) < box.left || Math.min(a.x, b.x) > box.right) return 0;
	if (Math.max(a.y, b.y) < box.top || Math.min(a.y, b.y) > box.bottom) return 0;
	const dx = b.x - a.x;
	const dy = b.y - a.y;
	let enter = 0;
	let leave = 1;
	const clip = (direction: number, room: number): boolean => {
		if (direction === 0) return room >= 0;
		const at = room / direction;
		if (direction < 0) enter = Math.max(enter, at);
		else leave = Math.min(leave, at);
		return enter < leave;
	};
	const inside =
		clip(-dx, a.x - box.left) && clip(dx, box.right - a.x) && clip(-dy, a.y - box.top) && clip(dy, box.bottom - a.y);
	return inside ? (leave - enter) * Math.hypot(dx, dy) : 0;
}

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * The point of a bowed line at `part` (0 to 1) of its way from `a` to `b`.
 * `bow` is the distance of its control point from the middle of the straight line, to the side that Cytoscape counts.
 */
export function onBow(a: Point, b: Point, bow: number, part: number): Point {
	const length = distance(a, b) || 1;
	const control = {
		x: (a.x + b.x) / 2 - ((b.y - a.y) / length) * bow,
		y: (a.y + b.y) / 2 + ((b.x - a.x) / length) * bow,
	};
	const rest = 1 - part;
	return {
		x: rest * rest * a.x + 2 * rest * part * control.x + part * part * b.x,
		y: rest * rest * a.y + 2 * rest * part * control.y + part * part * b.y,
	};
}

/** The point of a line that bows, or not, so that its middle lies there, at `part` (0 to 1) of its way from `a` to `b`. */
export const onWay = (a: Point, middle: Point, b: Point, part: number): Point =>
	onBow(a, b, bowThrough(a, middle, b), part);

function bowThrough(a: Point, middle: Point, b: Point): number {
	const bow = distance(middle, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }) * 2;
	return distance(onBow(a, b, bow, 0.5), middle) < bow / 2 ? bow : -bow;
}

/** The way from `a` to near `b` of a line that bows, or not, so that its middle lies there; without `b` itself. */
export function throughMiddle(a: Point, middle: Point, b: Point): Point[] {
	const bow = bowThrough(a, middle, b);
	if (Math.abs(bow) < 2) return [a];
	return [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875].map((part) => onBow(a, b, bow, part));
}
