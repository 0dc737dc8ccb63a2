import type { Box } from "../geometry.ts";

/** The layout asks these a hundred thousand times: numbers in, a number out, nothing made on the way. */

/** The area that two boxes share, each round its own place, the first one grown by `margin`. */
export function sharedArea(a: Box, ax: number, ay: number, b: Box, bx: number, by: number, margin: number): number {
	const width = Math.min(a.right + ax + margin, b.right + bx) - Math.max(a.left + ax - margin, b.left + bx);
	if (width <= 0) return 0;
	const height = Math.min(a.bottom + ay + margin, b.bottom + by) - Math.max(a.top + ay - margin, b.top + by);
	return height <= 0 ? 0 : width * height;
}

/** The length of the part of a segment inside a box round (x, y) that is grown by `margin`. */
export function passing(
	ax: number,
	ay: number,
	bx: number,
	by: number,
	box: Box,
	x: number,
	y: number,
	margin: number,
): number {
	const left = box.left + x - margin;
	const right = box.right + x + margin;
	if ((ax < left && bx < left) || (ax > right && bx > right)) return 0;
	const top = box.top + y - margin;
	const bottom = box.bottom + y + margin;
	if ((ay < top && by < top) || (ay > bottom && by > bottom)) return 0;
	const dx = bx - ax;
	const dy = by - ay;
	let enter = 0;
	let leave = 1;
	if (dx !== 0) {
		const near = ((dx > 0 ? left : right) - ax) / dx;
		const far = ((dx > 0 ? right : left) - ax) / dx;
		if (near > enter) enter = near;
		if (far < leave) leave = far;
	}
	if (dy !== 0) {
		const near = ((dy > 0 ? top : bottom) - ay) / dy;
		const far = ((dy > 0 ? bottom : top) - ay) / dy;
		if (near > enter) enter = near;
		if (far < leave) leave = far;
	}
	return enter < leave ? (leave - enter) * Math.sqrt(dx * dx + dy * dy) : 0;
}

/** Whether two segments cross, not counting a touch at an end. */
export function crossing(
	ax: number,
	ay: number,
	bx: number,
	by: number,
	cx: number,
	cy: number,
	dx: number,
	dy: number,
): boolean {
	if ((ax < cx && ax < dx && bx < cx && bx < dx) || (ax > cx && ax > dx && bx > cx && bx > dx)) return false;
	if ((ay < cy && ay < dy && by < cy && by < dy) || (ay > cy && ay > dy && by > cy && by > dy)) return false;
	const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
	const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
	if (c * d >= 0) return false;
	const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
	const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
	return a * b < 0;
}
