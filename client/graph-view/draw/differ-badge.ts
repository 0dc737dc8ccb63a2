import type { Point } from "../../store/scene-types.ts";
import type { NodePicture } from "../node-picture.ts";
import type { Brush } from "./brush.ts";
import { zigzag } from "./zigzag.ts";

const radius = 8.5;
const reach = 5.5;
const scale = 0.8;

/** A small zigzag on the upper left shoulder of a node of which two things are said that cannot both be true. */
export function drawDifferBadge(brush: Brush, node: NodePicture, at: Point, colour: string): void {
	const round = node.shape === "circle" ? 0.36 : 0.5;
	const middle = { x: at.x - node.width * round, y: at.y - node.height * round };
	brush.disc(middle, radius, { fill: brush.colours.raised, stroke: { colour, width: 1.2 } });
	brush.group({ at: middle, scale }, () => {
		brush.line(zigzag({ x: -reach / scale, y: 0 }, { x: reach / scale, y: 0 }), { colour, width: 1.8, join: "round" });
	});
}
