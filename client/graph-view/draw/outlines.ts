import type { Point } from "../../store/scene-types.ts";
import type { Shape } from "../marks.ts";

/** Traces a closed path through points with its corners rounded. */
function rounded(points: readonly Point[], radius: number): Path2D {
	const path = new Path2D();
	const last = points[points.length - 1];
	const [first] = points;
	if (first === undefined || last === undefined) return path;
	path.moveTo((first.x + last.x) / 2, (first.y + last.y) / 2);
	points.forEach((corner, index) => {
		const next = points[(index + 1) % points.length] ?? first;
		path.arcTo(corner.x, corner.y, (corner.x + next.x) / 2, (corner.y + next.y) / 2, radius);
		path.lineTo((corner.x + next.x) / 2, (corner.y + next.y) / 2);
	});
	path.closePath();
	return path;
}

const tail = 7;

function bubble(width: number, height: number, radius: number): Path2D {
	const [x, y] = [width / 2, height / 2];
	const path = new Path2D();
	path.moveTo(-x + radius, -y);
	path.arcTo(x, -y, x, y, radius);
	path.arcTo(x, y, -x, y, radius);
	path.lineTo(-x + 13 + tail, y);
	path.lineTo(-x + 13, y + tail);
	path.lineTo(-x + 13, y);
	path.arcTo(-x, y, -x, -y, radius);
	path.arcTo(-x, -y, x, -y, radius);
	path.closePath();
	return path;
}

/** The outline of a shape round (0, 0), `grow` further out than its size. */
export function outline(shape: Shape, size: { width: number; height: number }, grow = 0): Path2D {
	const width = size.width + grow * 2;
	const height = size.height + grow * 2;
	const [x, y] = [width / 2, height / 2];
	const path = new Path2D();
	switch (shape) {
		case "circle":
			path.arc(0, 0, x, 0, 2 * Math.PI);
			return path;
		case "square":
			path.roundRect(-x, -y, width, height, size.width * 0.15 + grow);
			return path;
		case "pill":
			path.roundRect(-x, -y, width, height, y);
			return path;
		case "bubble":
			return bubble(width, height, 7 + grow);
		case "hexagon":
			return rounded(
				[
					{ x: 0, y: -y },
					{ x, y: -y / 2 },
					{ x, y: y / 2 },
					{ x: 0, y },
					{ x: -x, y: y / 2 },
					{ x: -x, y: -y / 2 },
				],
				3 + grow,
			);
		case "diamond":
			return rounded(
				[
					{ x: 0, y: -y },
					{ x, y: 0 },
					{ x: 0, y },
					{ x: -x, y: 0 },
				],
				2 + grow,
			);
	}
}
