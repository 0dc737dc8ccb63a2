import { type Box, boxAround, union } from "../geometry.ts";
import type { NodePicture } from "../node-picture.ts";
import { labelBox } from "./label-placement.ts";
import type { Body } from "./standing.ts";

/** The box of a shape alone, round (0, 0); a bubble has its tail. */
export function shapeBox(picture: NodePicture): Box {
	const box = boxAround({ x: 0, y: 0 }, picture.width, picture.height);
	return picture.shape === "bubble" ? { ...box, bottom: box.bottom + 7 } : box;
}

/** The room that a node needs with its label below it, or beside it on a path that stands upright. */
export function bodyOf(picture: NodePicture, narrow: boolean): Body {
	const shape = shapeBox(picture);
	if (picture.labelHeight === 0) return { id: picture.id, box: shape };
	return { id: picture.id, box: union(shape, labelBox(picture, narrow && picture.onPath ? "right" : "below")) };
}
