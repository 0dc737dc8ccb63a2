import type { Point } from "../../store/scene-types.ts";
import type { EdgePicture } from "../edge-picture.ts";
import { fonts } from "../marks.ts";
import { type Brush, strike } from "./brush.ts";

/** How long what an edge says is, at most. */
export function edgeLabelWidth(brush: Brush, { words, date, onPath }: EdgePicture): number {
	const text = date === null ? words : `${words}, ${date}`;
	return brush.measure(text, onPath ? fonts.pathEdge : fonts.edge);
}

/**
 * What an edge says, above its middle, or to the right of a line that stands upright; its date in the colour of time.
 * @param lean how much wider than high the edge is, below 0 for an upright one
 */
export function drawEdgeLabel(brush: Brush, edge: EdgePicture, middle: Point, lean: number, asked: boolean): void {
	const { colours } = brush;
	const font = edge.onPath ? fonts.pathEdge : fonts.edge;
	const quiet = edge.look === "ended" || edge.look === "not-yet";
	const faint = edge.look === "not-yet" && !asked;
	const ink = faint ? colours.ghostInk : quiet || !edge.onPath ? colours.ink3 : colours.ink;
	const words = edge.date === null || !quiet ? edge.words : `${edge.words}, ${edge.date}`;
	const date = edge.date === null || quiet ? null : edge.date;
	const wordsWidth = brush.measure(words, font);
	const width = wordsWidth + (date === null ? 0 : brush.measure(" ", font) + brush.measure(date, font));
	const upright = lean < 0;
	const aside = edge.onPath ? 13 : 9;
	const left = upright ? middle.x + aside + 5 : middle.x - width / 2;
	const y = upright ? middle.y : middle.y - aside;
	brush.text(words, left, y, { font, colour: ink, align: "left" });
	if (edge.change === "lost" || edge.change === "between") strike(brush, left, y + 0.5, wordsWidth, ink);
	if (date !== null) brush.text(date, left + width, y, { font, colour: colours.accent, align: "right" });
}
