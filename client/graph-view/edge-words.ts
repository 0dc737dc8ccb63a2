import type { Places } from "./draw/disagreements.ts";
import { edgeLabelBox } from "./draw/edge-label.ts";
import type { EdgePicture } from "./edge-picture.ts";
import { type Box, distance, moved } from "./geometry.ts";
import type { MeasureIn } from "./node-picture.ts";

/** What the ends of a line take of its length. */
const besideWords = 50;

/** What an edge says, and where. */
export interface EdgeWords {
	/** How much wider than high the edge is, below 0 for an upright one. */
	readonly lean: number;
	/** The room that it takes. */
	readonly box: Box;
	/** Whether its line is as long as it. */
	readonly fits: boolean;
}

/** What an edge says where it is drawn so much larger than the picture; null while the edge is nowhere. */
export function edgeWords(edge: EdgePicture, places: Places, measure: MeasureIn, scale: number): EdgeWords | null {
	const [from, to, middle] = [places.node(edge.from), places.node(edge.to), places.edge(edge.id)];
	if (from === undefined || to === undefined || middle === undefined) return null;
	const lean = Math.abs(to.x - from.x) - Math.abs(to.y - from.y);
	const { left, top, right, bottom } = edgeLabelBox(measure, edge, lean);
	const box = { left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale };
	const fits = scale <= 1 || distance(from, to) >= (right - left) * scale + besideWords;
	return { lean, box: moved(box, middle), fits };
}
