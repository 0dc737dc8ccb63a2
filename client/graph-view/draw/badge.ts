import type { Point } from "../../store/scene-types.ts";
import type { Box } from "../geometry.ts";
import { cssFont, fonts } from "../marks.ts";
import type { NodePicture } from "../node-picture.ts";
import { drawText, type Pen } from "./pen.ts";

const height = 14;

/** The upper right shoulder of a node, round (0, 0) of it. */
export function shoulder({ shape, width, height: tall }: Pick<NodePicture, "shape" | "width" | "height">): Point {
	if (shape === "diamond") return { x: 6, y: -10 };
	const round = shape === "circle" ? 0.36 : 0.5;
	return { x: width * round, y: -tall * round };
}

/** Where the badge of a node stands, on its upper right shoulder; round (0, 0) of the node. */
function badgeBox(picture: NodePicture, measure: (text: string) => number): Box | null {
	if (picture.badge === null) return null;
	const width = Math.max(height, measure(picture.badge) + 8);
	const { x, y } = shoulder(picture);
	return { left: x - 5, top: y - height / 2, right: x - 5 + width, bottom: y + height / 2 };
}

/** A small pill that says how many neighbours could be added. */
export function drawBadge(pen: Pen, picture: NodePicture): void {
	const { context, colours } = pen;
	context.font = cssFont(fonts.badge);
	const box = badgeBox(picture, (text) => context.measureText(text).width);
	if (box === null || picture.badge === null) return;
	const pill = new Path2D();
	pill.roundRect(box.left, box.top, box.right - box.left, height, height / 2);
	context.lineWidth = 3;
	context.strokeStyle = colours.canvas;
	context.stroke(pill);
	context.fillStyle = colours.hover;
	context.fill(pill);
	context.lineWidth = 1;
	context.strokeStyle = colours.line2;
	context.stroke(pill);
	drawText(
		pen,
		picture.badge,
		(box.left + box.right) / 2,
		0 + (box.top + box.bottom) / 2,
		fonts.badge,
		colours.ink2,
		"center",
		false,
	);
}

/** The node whose badge lies under a point of the picture; null where there is none. */
export function badgeAt(
	at: Point,
	nodes: ReadonlyMap<string, NodePicture>,
	places: ReadonlyMap<string, Point>,
	measure: (text: string) => number,
): string | null {
	for (const picture of nodes.values()) {
		const place = places.get(picture.id);
		const box = picture.look === null || place === undefined ? null : badgeBox(picture, measure);
		if (box === null || place === undefined) continue;
		const [x, y] = [at.x - place.x, at.y - place.y];
		if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return picture.id;
	}
	return null;
}
