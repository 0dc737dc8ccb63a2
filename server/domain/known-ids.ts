import type { Graph } from "../graph/graph.ts";
import { allowed } from "./allowed.ts";
import { meantInWords, perhapsMeant } from "./perhaps-meant.ts";
import { text } from "./properties.ts";
import { UserInputError } from "./user-input-error.ts";

/** What ids may be of, by the statement that finds those that are of nothing such. */
const statements = {
	/** An entity: a person, company, product, source, deal, statement or event. */
	entities: "unknown-entities",
	/** An entity or a fact. */
	nodes: "unknown-nodes",
	/** Whatever has an id. */
	anything: "unknown-anywhere",
} as const;

/** Those of some ids that nothing such in the graph has, in their order. */
export async function unknownIds(
	graph: Graph,
	ids: readonly string[],
	of: keyof typeof statements,
): Promise<readonly string[]> {
	if (ids.length === 0) return [];
	return (await graph.read(`queries/${statements[of]}`, { ids })).map((row) => text(row, "id"));
}

/**
 * What is not in the graph is refused: an answer of nothing would read as a finding.
 * @throws UserInputError that names those that are not there, and no others, and what the first of them perhaps meant
 */
export async function requireKnown(
	graph: Graph,
	ids: readonly string[],
	{ of, argument = "ids" }: { readonly of: "entities" | "nodes"; readonly argument?: string },
): Promise<void> {
	const unknown = await unknownIds(graph, ids, of);
	const [first] = unknown;
	if (first === undefined) return;
	const meant = await perhapsMeant(graph, first, { labels: [] });
	throw new UserInputError(argument, unknown, allowed[of](meant.map(meantInWords)));
}
