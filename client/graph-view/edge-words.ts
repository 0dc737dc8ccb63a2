import type { Point } from "../store/scene-types.ts";
import type { Places } from "./draw/disagreements.ts";
import { type Beside, edgeLabelBox } from "./draw/edge-label.ts";
import type { EdgePicture } from "./edge-picture.ts";
import { type Box, distance, moved, times } from "./geometry.ts";
import type { MeasureIn } from "./node-picture.ts";

/** What the ends of a line take of its length. */
const besideWords = 50;

/** What an edge says, and where. */
export interface EdgeWords {
	readonly beside: Beside;
	/** The room that it takes. */
	readonly box: Box;
	/** Whether its line is as long as it. */
	readonly fits: boolean;
}

/** Less than this is no bow. */
const bowed = 6;

/** Above a lying line and to the right of an upright one; on the path never within a bow, where it goes round something. */
function sideOf({ onPath }: EdgePicture, from: Point, to: Point, middle: Point): Beside {
	const [down, across] = [middle.y - (from.y + to.y) / 2, middle.x - (from.x + to.x) / 2];
	if (Math.abs(to.x - from.x) >= Math.abs(to.y - from.y)) return onPath && down > bowed ? "below" : "above";
	return onPath && across < -bowed ? "left" : "right";
}

/** What an edge says where it is drawn so much larger than the picture; null while the edge is nowhere. */
export function edgeWords(edge: EdgePicture, places: Places, measure: MeasureIn, scale: number): EdgeWords | null {
	const [from, to, middle] = [places.node(edge.from), places.node(edge.to), places.edge(edge.id)];
	if (from === undefined || to === undefined || middle === undefined) return null;
	const beside = sideOf(edge, from, to, middle);
	const box = times(edgeLabelBox(measure, edge, beside), scale);
	const fits = scale <= 1 || distance(from, to) >= box.right - box.left + besideWords;
	return { beside, box: moved(box, middle), fits };
}
