import { largestScene } from "../../model/largest-scene.ts";
import type { Label, Vocabulary } from "../../model/vocabulary/types.ts";
import type { Graph } from "../graph/graph.ts";
import type { Direction } from "./direction.ts";
import { neo4jLabels } from "./neo4j-labels.ts";
import { mostRead } from "./omitted.ts";
import { sceneIds } from "./scene-ids.ts";
import { typesToNeighbours, walk } from "./walked-types.ts";
import { toWhen, type WhenInput, whenParameters } from "./when.ts";
import { wholeNumber } from "./whole-number.ts";

export interface NeighbourhoodInput {
	readonly ids: readonly string[];
	readonly depth?: number | null | undefined;
	readonly types?: readonly string[] | null | undefined;
	readonly labels?: readonly Label[] | null | undefined;
	readonly direction?: Direction | null | undefined;
	readonly when?: WhenInput | null | undefined;
	readonly limit?: number | null | undefined;
	readonly perNode?: number | null | undefined;
}

const deepest = 4;

/**
 * The ids of what lies round some nodes: these always, then the others by the first day of the relationship that they are found by, then by id.
 * One statement a step. Where there are more than `limit` the nearer ones are taken first, and of one step the earlier ones.
 * Of a node with more than `mostRead` relationships that count, those that the database finds first are considered.
 * @throws UserInputError
 */
export async function neighbourhood(
	graph: Graph,
	vocabulary: Vocabulary,
	input: NeighbourhoodInput,
): Promise<readonly string[]> {
	const asked = sceneIds(input.ids);
	const depth = wholeNumber("depth", input.depth ?? 1, deepest);
	const limit = wholeNumber("limit", input.limit ?? 200, largestScene);
	const parameters = {
		...walk(typesToNeighbours(vocabulary, input.types), toWhen(input.when)),
		...whenParameters(input.when),
		labels: neo4jLabels(input.labels),
		direction: input.direction ?? "BOTH",
		perNode: wholeNumber("perNode", input.perNode ?? 50, largestScene),
		read: mostRead,
	};

	const found: Neighbour[] = [];
	let frontier = asked;
	for (let step = 0; step < depth && frontier.length > 0; step++) {
		const seen = [...asked, ...found.map(({ id }) => id)];
		if (seen.length >= limit) break;
		const next = await graph.read<Neighbour>("queries/neighbours", {
			...parameters,
			ids: frontier,
			seen,
			room: limit - seen.length,
		});
		found.push(...next);
		frontier = next.map(({ id }) => id);
	}
	return [...asked, ...found.sort(byFirstDay).map(({ id }) => id)];
}

type Neighbour = { readonly id: string; readonly firstDay: string | null };

/** Undated ones last. */
function byFirstDay(a: Neighbour, b: Neighbour): number {
	const [dayA, dayB] = [a.firstDay ?? "~", b.firstDay ?? "~"];
	if (dayA !== dayB) return dayA < dayB ? -1 : 1;
	return a.id < b.id ? -1 : 1;
}
