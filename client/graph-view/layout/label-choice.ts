import { type Box, grown } from "../geometry.ts";
import { Room } from "../layouts/room.ts";

/** A label that could be shown. */
export interface Choosable {
	readonly id: string;
	/** The room that it takes where it would stand. */
	readonly box: Box;
	/** The shape that it belongs to. */
	readonly shape: Box;
	/** What it may lie over: of shapes with words in them too, what a reader asked for; of others, what the picture opened on. */
	readonly over: "everything" | "marks" | "nothing";
}

/** Between two labels. */
const air = 1;

/**
 * Which labels are shown: one after the other, the most wanted first, each where no label before it stands, nor, unless
 * it may, the shape of another node. So none of those shown overlap.
 * @param inOrder the most wanted first
 * @param shapes the shapes of nodes; empty where they are too small to be read
 * @param written shapes with words in them
 */
export function chooseLabels(
	inOrder: readonly Choosable[],
	shapes: readonly Box[],
	written: readonly Box[],
): Set<string> {
	const [labels, marks, words] = [new Room(), new Room(), new Room()];
	for (const shape of shapes) marks.take(shape);
	for (const shape of written) words.take(shape);
	const shown = new Set<string>();
	for (const { id, box, shape, over } of inOrder) {
		if (!labels.free(box)) continue;
		if (over !== "everything" && !words.free(box)) continue;
		if (over === "nothing" && !marks.free(box, shape)) continue;
		labels.take(grown(box, air));
		shown.add(id);
	}
	return shown;
}
