/** What a line is told to: a canvas's path, or one that is written down. */
export type Pen = Pick<Path2D, "moveTo" | "lineTo" | "quadraticCurveTo" | "arc" | "closePath">;

/** Cytoscape's size of an arrow head, before its scale, for lines as thin as ours. */
export const HEAD = 29;

/** How far a line stops short of the tip of its head, in widths of the line times the head's scale. */
export const shortOf = { triangle: 2, diamond: 1, "triangle-backcurve": 1.6, vee: 1.05, circle: 2, none: 0 } as const;

/** A head with its tip at a point; `dx`, `dy` is the way that it points, as long as the head's size. */
export function addHead(path: Pen, shape: keyof typeof shortOf, x: number, y: number, dx: number, dy: number): void {
	const corner = (aside: number, along: number): [number, number] => [
		x - dy * aside + dx * along,
		y + dx * aside + dy * along,
	];
	switch (shape) {
		case "none":
			return;
		case "circle": {
			const radius = 0.15 * Math.hypot(dx, dy);
			path.moveTo(x + radius, y);
			path.arc(x, y, radius, 0, 2 * Math.PI);
			return;
		}
		case "diamond":
			path.moveTo(...corner(-0.15, -0.15));
			path.lineTo(...corner(0, -0.3));
			path.lineTo(...corner(0.15, -0.15));
			path.lineTo(x, y);
			break;
		default:
			path.moveTo(...corner(-0.15, -0.3));
			path.lineTo(x, y);
			path.lineTo(...corner(0.15, -0.3));
			if (shape === "vee") path.lineTo(...corner(0, -0.15));
			else if (shape === "triangle-backcurve") path.quadraticCurveTo(...corner(0, -0.15), ...corner(-0.15, -0.3));
	}
	path.closePath();
}
