import type { Graph } from "../graph/graph.ts";
import { text } from "./properties.ts";
import { UserInputError } from "./user-input-error.ts";

/** What ids may be of, by the statement that finds those that are of nothing such. */
const kinds = {
	entities: {
		statement: "unknown-ids",
		allowed:
			"a list of the ids of people, companies, products, sources, deals, statements or events that are in the graph",
	},
	nodes: { statement: "unknown-nodes", allowed: "a list of the ids of entities and facts that are in the graph" },
} as const;

/**
 * What is not in the graph is refused: an answer of nothing would read as a finding.
 * @throws UserInputError that names those that are not there, and no others
 */
export async function requireKnown(graph: Graph, ids: readonly string[], of: keyof typeof kinds): Promise<void> {
	const { statement, allowed } = kinds[of];
	const unknown = (await graph.read(`queries/${statement}`, { ids })).map((row) => text(row, "id"));
	if (unknown.length > 0) throw new UserInputError("ids", unknown, allowed);
}
