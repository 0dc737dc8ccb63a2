import type { Label, Vocabulary } from "../../model/vocabulary/types.ts";
import type { Graph } from "../graph/graph.ts";
import type { Direction } from "./direction.ts";
import { text, UnexpectedValueError } from "./properties.ts";
import { sceneIds } from "./scene-ids.ts";
import { nodeLabel } from "./to-node-record.ts";
import { typesToNeighbours, walk } from "./walked-types.ts";
import { toWhen, type WhenInput, whenParameters } from "./when.ts";

/** Neighbours of one node that count and are not in the scene. */
export interface Omitted {
	readonly node: string;
	readonly type: string;
	readonly label: Label;
	/** To 1,000. */
	readonly count: number;
	/** Of all types and labels together, each neighbour once; the same for every row of a node. To 1,000. */
	readonly neighbours: number;
	/** Whether there are more than were counted. */
	readonly more: boolean;
}

const countedTo = 1_000;
/** Of one node no more relationships are read than this, however many it has; then `more` is true of all its counts. */
export const mostRead = 5_000;

/**
 * What could be added round these nodes: the neighbours of each that count and are not among them, by relationship type
 * and label, seen from the node in one direction or in both; in the order of the ids, then by type and label.
 * @throws UserInputError where there are too many ids
 */
export async function findOmitted(
	graph: Graph,
	vocabulary: Vocabulary,
	ids: readonly string[],
	when?: WhenInput | null,
	direction?: Direction | null,
): Promise<readonly Omitted[]> {
	const rows = await graph.read<OmittedRow>("queries/omitted", {
		ids: sceneIds(ids),
		countedTo,
		direction: direction ?? "BOTH",
		read: mostRead,
		...walk(typesToNeighbours(vocabulary), toWhen(when)),
		...whenParameters(when),
	});
	return rows.map((row) => ({ ...row, label: drawnLabel(text(row, "label")) }));
}

type OmittedRow = {
	readonly node: string;
	readonly type: string;
	readonly label: string;
	readonly count: number;
	readonly neighbours: number;
	readonly more: boolean;
};

function drawnLabel(label: string): Label {
	const found = nodeLabel([label]);
	if (found === "TIE") throw new UnexpectedValueError("A relationship of the vocabulary leads to a tie.");
	return found;
}
