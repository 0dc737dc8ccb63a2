import { type Box, grown } from "../geometry.ts";
import { Room } from "../layouts/room.ts";

/** A label that could be shown. */
export interface Choosable {
	readonly id: string;
	/** The room that it takes where it would stand. */
	readonly box: Box;
	/** The shape that it belongs to. */
	readonly shape: Box;
	/** Whether it may lie over the shapes of others: it is what a reader asked for. */
	readonly wins: boolean;
}

/** Between two labels. */
const air = 1;

/**
 * Which labels are shown: one after the other, the most wanted first, each where no label before it stands, nor, unless
 * it wins, the shape of another node. So none of those shown overlap.
 * @param inOrder the most wanted first
 * @param shapes what labels that do not win keep clear of; empty where it is too small to be read
 */
export function chooseLabels(inOrder: readonly Choosable[], shapes: readonly Box[]): Set<string> {
	const [labels, marks] = [new Room(), new Room()];
	for (const shape of shapes) marks.take(shape);
	const shown = new Set<string>();
	for (const { id, box, shape, wins } of inOrder) {
		if (!labels.free(box) || (!wins && !marks.free(box, shape))) continue;
		labels.take(grown(box, air));
		shown.add(id);
	}
	return shown;
}
