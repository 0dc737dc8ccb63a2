import type { Point } from "../../store/scene-types.ts";
import type { EdgePicture } from "../edge-picture.ts";
import { cssFont, fonts } from "../marks.ts";
import { drawText, type Pen, strike } from "./pen.ts";

/**
 * What an edge says, above its middle, or to the right of a line that stands upright; its date in the colour of time.
 * @param lean how much wider than high the edge is, below 0 for an upright one
 */
export function drawEdgeLabel(pen: Pen, edge: EdgePicture, middle: Point, lean: number, asked: boolean): void {
	const { context, colours } = pen;
	const font = edge.onPath ? fonts.pathEdge : fonts.edge;
	const quiet = edge.look === "ended" || edge.look === "not-yet";
	const faint = edge.look === "not-yet" && !asked;
	const ink = faint ? colours.ghostInk : quiet || !edge.onPath ? colours.ink3 : colours.ink;
	const words = edge.date === null || !quiet ? edge.words : `${edge.words}, ${edge.date}`;
	const date = edge.date === null || quiet ? null : edge.date;
	context.font = cssFont(font);
	const gap = context.measureText(" ").width;
	const width = context.measureText(words).width + (date === null ? 0 : gap + context.measureText(date).width);
	const upright = lean < 0;
	const aside = edge.onPath ? 13 : 9;
	const left = upright ? middle.x + aside + 5 : middle.x - width / 2;
	const y = upright ? middle.y : middle.y - aside;
	drawText(pen, words, left, y, font, ink, "left");
	if (edge.change === "lost" || edge.change === "between")
		strike(pen, left, y + 0.5, context.measureText(words).width, ink);
	if (date !== null) drawText(pen, date, left + width, y, font, colours.accent, "right");
}
