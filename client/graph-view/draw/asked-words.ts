import type { Point } from "../../store/scene-types.ts";
import type { EdgePicture } from "../edge-picture.ts";
import { edgeWords } from "../edge-words.ts";
import { type Box, moved, overlap, times, union } from "../geometry.ts";
import type { Brush } from "./brush.ts";
import type { Places } from "./disagreements.ts";
import { type Beside, drawEdgeLabel, edgeLabelBox } from "./edge-label.ts";
import { boxOutline } from "./outlines.ts";

/** Where the words of a line may stand: on a side of it, and so far along it from its middle. */
export interface Stand {
	readonly beside: Beside;
	readonly along: number;
}

/** How far the next place along a line is from the one before, and how far from the middle they go: so much of its half, at most. */
const step = 15;
const reach = 0.7;
const farthest = 120;

const across: Readonly<Record<Beside, Beside>> = { above: "below", below: "above", right: "left", left: "right" };

/** Where the words of a line may stand, the usual place first: on both sides of its middle, then farther and farther along it. */
export function standsOf(usual: Beside, half: number): readonly Stand[] {
	const sides = [usual, across[usual]];
	const steps = Math.floor(Math.min(half * reach, farthest) / step);
	const shifts = [0, ...Array.from({ length: steps }, (_, n) => [(n + 1) * step, -(n + 1) * step]).flat()];
	return shifts.flatMap((along) => sides.map((beside) => ({ beside, along })));
}

/**
 * The first place where nothing stands; else the one that hides the least.
 * @param boxAt the room that the words take at a place
 * @param taken the room of names, shapes and other words
 */
export function clearStand(
	stands: readonly Stand[],
	boxAt: (stand: Stand) => Box,
	taken: readonly Box[],
): (Stand & { readonly clear: boolean }) | null {
	let best: { readonly stand: Stand; readonly hidden: number } | null = null;
	for (const stand of stands) {
		const box = boxAt(stand);
		const hidden = taken.reduce((sum, one) => sum + overlap(box, one), 0);
		if (best === null || hidden < best.hidden) best = { stand, hidden };
		if (hidden === 0) break;
	}
	return best && { ...best.stand, clear: best.hidden === 0 };
}

/**
 * Draws what a line says that is asked for: where no name stands, or else on a ground of its own.
 * @param taken the room of names, shapes and other words, in the picture
 */
export function drawAskedWords(
	brush: Brush,
	edge: EdgePicture,
	places: Places,
	scale: number,
	taken: readonly Box[],
): void {
	const [words, middle] = [edgeWords(edge, places, brush.measure, scale), places.edge(edge.id)];
	const [from, to] = [places.node(edge.from), places.node(edge.to)];
	if (words === null || middle === undefined || from === undefined || to === undefined) return;
	const lies = words.beside === "above" || words.beside === "below";
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const length = Math.max(1, Math.abs(lies ? dx : dy));
	const at = ({ along }: Stand): Point => ({
		x: middle.x + (along * dx) / length,
		y: middle.y + (along * dy) / length,
	});
	const room = ({ beside }: Stand): Box => edgeLabelBox(brush.measure, edge, beside, true);
	const boxAt = (one: Stand): Box => moved(times(room(one), scale), at(one));
	const stands = standsOf(words.beside, length / 2);
	const around = stands.map(boxAt).reduce(union);
	const near = taken.filter((box) => overlap(box, around) > 0);
	const stand = clearStand(stands, boxAt, near);
	if (stand === null) return;
	brush.group({ at: at(stand), scale }, () => {
		if (!stand.clear) drawGround(brush, room(stand));
		drawEdgeLabel(brush, edge, stand.beside, true);
	});
}

function drawGround(brush: Brush, { left, top, right, bottom }: Box): void {
	const ground = boxOutline(right - left + 8, bottom - top + 2, 4);
	brush.group({ at: { x: (left + right) / 2, y: (top + bottom) / 2 } }, () =>
		brush.shape(ground, { fill: brush.colours.canvas }),
	);
}
