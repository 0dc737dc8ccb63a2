import type { Point } from "../store/scene-types.ts";
import { type Box, moved } from "./geometry.ts";
import { scaledLabel } from "./labels.ts";
import { shapeBox } from "./layout/bodies.ts";
import type { Side } from "./layout/label-placement.ts";
import type { NodePicture } from "./node-picture.ts";

/** The room in the picture of a node's shape, and of its words where they are shown, so much larger than the picture. */
export function nodeRoom(
	picture: NodePicture,
	at: Point,
	{
		side = "below",
		named,
		scale,
	}: { readonly side?: Side | undefined; readonly named: boolean; readonly scale: number },
): readonly Box[] {
	const shape = moved(shapeBox(picture), at);
	return named && picture.lines.length > 0 ? [shape, moved(scaledLabel(picture, side, scale), at)] : [shape];
}
