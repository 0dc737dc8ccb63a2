import type { Label, Vocabulary } from "../../model/vocabulary/types.ts";
import type { Graph, Parameters } from "../graph/graph.ts";
import { requireKnown } from "./known-ids.ts";
import { neo4jLabels } from "./neo4j-labels.ts";
import { sceneIds } from "./scene-ids.ts";
import { among } from "./walked-types.ts";

/** Which facts a question about time is about. */
export interface AboutInput {
	/** The nodes that they are about; null: all facts. */
	readonly ids?: readonly string[] | null | undefined;
	/** Only facts with a relationship of one of these types. */
	readonly types?: readonly string[] | null | undefined;
	/** Only deals, statements, events and attributes of these labels, and ties to what has one of them. */
	readonly labels?: readonly Label[] | null | undefined;
}

/**
 * The nodes that a question is about, each once; null where it is about all facts.
 * @throws UserInputError for too many, and for ids that no node of the graph has
 */
export async function nodesAsked(
	graph: Graph,
	ids: readonly string[] | null | undefined,
): Promise<readonly string[] | null> {
	if (ids === null || ids === undefined) return null;
	const asked = sceneIds(ids);
	await requireKnown(graph, asked, { of: "entities" });
	return asked;
}

/** The parameters that narrow facts by type and label: one map, for the reason that `whenParameters` has one. */
export function narrowing({ types, labels }: AboutInput): Parameters {
	return {
		only: {
			types: types ?? null,
			labels: neo4jLabels(labels),
			kinds: labels?.map((label) => label.toLowerCase()) ?? null,
		},
	};
}

/**
 * The parameters of a statement that finds facts of some types by the relationships that stand for them. What is
 * superseded, planned or denied has another type there, so that it is gone through as well.
 */
export function walkedFacts(vocabulary: Vocabulary, { ids, types }: AboutInput): Parameters {
	const all = vocabulary.relationshipTypes.map(({ type }) => type);
	return { ids, walked: [...among(types, all), "NOT_STANDING"] };
}
