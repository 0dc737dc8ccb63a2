import type { EdgePicture } from "../edge-picture.ts";
import type { Box } from "../geometry.ts";
import { fonts } from "../marks.ts";
import type { MeasureIn } from "../node-picture.ts";
import { type Brush, strike } from "./brush.ts";

type Words = Pick<EdgePicture, "words" | "date" | "onPath" | "look">;

/** What of it stands in one ink, and what in the colour of time. */
function partsOf({ words, date, onPath, look }: Words, measure: MeasureIn) {
	const font = onPath ? fonts.pathEdge : fonts.edge;
	const quiet = look === "ended" || look === "not-yet";
	const plain = date === null || !quiet ? words : `${words}, ${date}`;
	const accented = quiet ? null : date;
	const plainWidth = measure(plain, font);
	const width = plainWidth + (accented === null ? 0 : measure(" ", font) + measure(accented, font));
	return { font, quiet, plain, accented, plainWidth, width };
}

/**
 * The room of what an edge says, round its middle: above it, or to the right of a line that stands upright.
 * @param lean how much wider than high the edge is, below 0 for an upright one
 */
export function edgeLabelBox(measure: MeasureIn, edge: Words, lean: number): Box {
	const { font, width } = partsOf(edge, measure);
	const aside = edge.onPath ? 13 : 9;
	const [left, y] = lean < 0 ? [aside + 5, 0] : [-width / 2, -aside];
	return { left, top: y - font.line / 2, right: left + width, bottom: y + font.line / 2 };
}

/** What an edge says, its date in the colour of time, round (0, 0), which is its middle. */
export function drawEdgeLabel(brush: Brush, edge: EdgePicture, lean: number, asked: boolean): void {
	const { colours } = brush;
	const { font, quiet, plain, accented, plainWidth } = partsOf(edge, brush.measure);
	const { left, top, right, bottom } = edgeLabelBox(brush.measure, edge, lean);
	const faint = edge.look === "not-yet" && !asked;
	const ink = faint ? colours.ghostInk : quiet || !edge.onPath ? colours.ink3 : colours.ink;
	const y = (top + bottom) / 2;
	brush.text(plain, left, y, { font, colour: ink, align: "left" });
	if (edge.change === "lost" || edge.change === "between") strike(brush, left, y + 0.5, plainWidth, ink);
	if (accented !== null) brush.text(accented, right, y, { font, colour: colours.accent, align: "right" });
}
