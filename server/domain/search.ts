import { fold } from "../../model/fold.ts";
import type { Label } from "../../model/vocabulary/types.ts";
import type { Graph } from "../graph/graph.ts";
import { type Connection, type Page, type PageArguments, readPage, toConnection } from "./connection.ts";
import { neo4jLabels } from "./neo4j-labels.ts";
import type { EntityRecord } from "./node-record.ts";
import { mapOf } from "./properties.ts";
import { toSearchQuery } from "./search-query.ts";
import { toEntityRecord } from "./to-node-record.ts";
import { UserInputError } from "./user-input-error.ts";
import type { WhenInput } from "./when.ts";
import { whenParameters } from "./when.ts";

export interface SearchInput extends PageArguments {
	readonly text: string;
	readonly labels?: readonly Label[] | null | undefined;
	readonly when?: WhenInput | null | undefined;
}

/** Characters, at most, of what is searched for. */
const longestText = 500;
/** How many of the entities that fit are ranked: a text that fits more is too short to be ranked well. */
const considered = 5_000;

/**
 * Entities by name, alias and words said: the name itself, then names that begin so or have a word that does, aliases, aliases that begin so, the
 * rest; within these by number of ties, then by id. A text without a letter or digit finds nothing.
 * @throws UserInputError
 */
export async function search(graph: Graph, input: SearchInput): Promise<Connection<EntityRecord>> {
	const { text, labels = null, when } = input;
	if (text.length > longestText) throw new UserInputError("text", text, `at most ${longestText} characters long`);
	const page = readPage(["search", fold(text), labels, when ?? null], input, 10);
	const query = toSearchQuery(text);
	if (query === null) return toConnection(page, [], async () => 0);

	const parameters = {
		text: fold(text),
		query,
		considered,
		labels: neo4jLabels(labels),
		...whenParameters(when),
	};
	const rows = await graph.read<SearchRow>("queries/search", { ...parameters, ...after(page), limit: page.first + 1 });
	const placed = rows.map(({ node, rank, ties }) => {
		const entity = toEntityRecord(mapOf(node));
		return { key: [rank, ties], id: entity.id, node: entity };
	});
	return toConnection(page, placed, () => countFound(graph, parameters));
}

type SearchRow = { readonly node: Readonly<Record<string, never>>; readonly rank: number; readonly ties: number };

function after({ after: position }: Page) {
	const key = position?.key;
	const [rank, ties] = Array.isArray(key) ? key : [];
	return { afterRank: rank ?? -1, afterTies: ties ?? 0, afterId: position?.id ?? "" };
}

async function countFound(graph: Graph, parameters: Readonly<Record<string, unknown>>): Promise<number> {
	const [row] = await graph.read<{ count: number }>("queries/count-search", parameters);
	return row?.count ?? 0;
}
