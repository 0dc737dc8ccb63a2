import type { Point } from "../../store/scene-types.ts";
import type { NodePicture } from "../node-picture.ts";
import type { Pen } from "./pen.ts";
import { zigzag } from "./zigzag.ts";

const radius = 8.5;
const reach = 5.5;

/** A small zigzag on the upper left shoulder of a node of which two things are said that cannot both be true. */
export function drawDifferBadge({ context, colours }: Pen, node: NodePicture, at: Point, colour: string): void {
	const round = node.shape === "circle" ? 0.36 : 0.5;
	const middle = { x: at.x - node.width * round, y: at.y - node.height * round };
	context.beginPath();
	context.arc(middle.x, middle.y, radius, 0, 2 * Math.PI);
	context.fillStyle = colours.raised;
	context.fill();
	context.lineWidth = 1.2;
	context.strokeStyle = colour;
	context.stroke();
	context.save();
	context.translate(middle.x, middle.y);
	context.scale(0.8, 0.8);
	context.beginPath();
	for (const corner of zigzag({ x: -reach / 0.8, y: 0 }, { x: reach / 0.8, y: 0 })) context.lineTo(corner.x, corner.y);
	context.lineWidth = 1.8;
	context.lineJoin = "round";
	context.stroke();
	context.restore();
}
