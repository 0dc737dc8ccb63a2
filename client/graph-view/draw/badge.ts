import type { Point } from "../../store/scene-types.ts";
import type { Box } from "../geometry.ts";
import { fonts } from "../marks.ts";
import type { NodePicture } from "../node-picture.ts";
import type { Brush } from "./brush.ts";
import { outline } from "./outlines.ts";

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
	const width = Math.max(height, Math.ceil(measure(picture.badge)) + 8);
	const { x, y } = shoulder(picture);
	return { left: x - 5, top: y - height / 2, right: x - 5 + width, bottom: y + height / 2 };
}

/** A small pill that says how many neighbours could be added. */
export function drawBadge(brush: Brush, picture: NodePicture): void {
	const { colours } = brush;
	const box = badgeBox(picture, (text) => brush.measure(text, fonts.badge));
	if (box === null || picture.badge === null) return;
	const at = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
	brush.group({ at }, () => {
		const pill = outline("pill", { width: box.right - box.left, height });
		brush.shape(pill, { stroke: { colour: colours.canvas, width: 3 } });
		brush.shape(pill, { fill: colours.hover, stroke: { colour: colours.line2, width: 1 } });
		brush.text(picture.badge ?? "", 0, 0, { font: fonts.badge, colour: colours.ink2, halo: false });
	});
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
