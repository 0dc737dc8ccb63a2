import type { EdgePicture } from "../edge-picture.ts";
import type { Box } from "../geometry.ts";
import { fonts } from "../marks.ts";
import { gone, type MeasureIn } from "../node-picture.ts";
import { type Brush, strike } from "./brush.ts";

type Words = Pick<EdgePicture, "words" | "date" | "onPath" | "look" | "put">;

/** What of it stands in one ink, what in the colour of time, and by whose word it is said where a reader asks. */
function partsOf({ words, date, onPath, look, put }: Words, measure: MeasureIn, asked: boolean) {
	const font = onPath ? fonts.pathEdge : fonts.edge;
	const quiet = look === "ended" || look === "not-yet";
	const plain = date === null || !quiet ? words : `${words}, ${date}`;
	const accented = quiet ? null : date;
	const plainWidth = measure(plain, font);
	const dated = plainWidth + (accented === null ? 0 : measure(" ", font) + measure(accented, font));
	const basis = asked && put !== null ? ` · ${put}` : null;
	const width = dated + (basis === null ? 0 : measure(basis, font));
	return { font, quiet, plain, accented, basis, plainWidth, dated, width };
}

/** On which side of its line it stands. */
export type Beside = "above" | "below" | "left" | "right";

/** The room of what an edge says, round its middle. */
export function edgeLabelBox(measure: MeasureIn, edge: Words, beside: Beside, asked = false): Box {
	const { font, width } = partsOf(edge, measure, asked);
	const aside = edge.onPath ? 13 : 9;
	const y = beside === "above" ? -aside : beside === "below" ? aside : 0;
	const left = beside === "right" ? aside + 5 : beside === "left" ? -aside - 5 - width : -width / 2;
	return { left, top: y - font.line / 2, right: left + width, bottom: y + font.line / 2 };
}

/** What an edge says, its date in the colour of time, round (0, 0), which is its middle. */
export function drawEdgeLabel(brush: Brush, edge: EdgePicture, beside: Beside, asked: boolean): void {
	const { colours } = brush;
	const { font, quiet, plain, accented, basis, plainWidth, dated } = partsOf(edge, brush.measure, asked);
	const { left, top, bottom } = edgeLabelBox(brush.measure, edge, beside, asked);
	const faint = edge.look === "not-yet" && !asked;
	const ink = faint ? colours.ghostInk : quiet || !edge.onPath ? colours.ink3 : colours.ink;
	const y = (top + bottom) / 2;
	brush.text(plain, left, y, { font, colour: ink, align: "left" });
	if (gone(edge)) strike(brush, left, y + 0.5, plainWidth, ink);
	if (accented !== null) brush.text(accented, left + dated, y, { font, colour: colours.accent, align: "right" });
	if (basis !== null) brush.text(basis, left + dated, y, { font, colour: colours.ink3, align: "left" });
}
