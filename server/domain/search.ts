import { fold } from "../../model/fold.ts";
import type { Label } from "../../model/vocabulary/types.ts";
import type { Graph, Parameters } from "../graph/graph.ts";
import { allowed } from "./allowed.ts";
import { type Connection, type Page, type PageArguments, readPage, toConnection } from "./connection.ts";
import { nearestNames } from "./nearest-names.ts";
import { neo4jLabels } from "./neo4j-labels.ts";
import type { EntityRecord } from "./node-record.ts";
import { mapOf } from "./properties.ts";
import { readingsOf, toNearQuery, toSearchQuery } from "./search-query.ts";
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
export const longestText = 500;
/** How many of the entities that fit are ranked: a text that fits more is too short to be ranked well. */
const considered = 5_000;

/** Of so many entities whose words are nearly those, the most tied, the nearest names are chosen. */
const nearlyFitting = 100;

/** What a search finds. */
export interface SearchFound extends Connection<EntityRecord> {
	/** Entities whose names are nearest to the text, where nothing is found; read when asked, and never before. */
	nearest(): Promise<readonly EntityRecord[]>;
}

/**
 * Entities by name, alias and words said: the name itself, then names that begin so or have a word that does, aliases, aliases that begin so, the
 * rest; within these by number of ties, then by id. Two words find what is written as one. A text without a letter or digit finds nothing.
 * @throws UserInputError
 */
export async function search(graph: Graph, input: SearchInput): Promise<SearchFound> {
	const { text, labels = null, when } = input;
	if (text.length > longestText) throw new UserInputError("text", text, allowed.atMostCharacters(longestText));
	const page = readPage(["search", fold(text), labels, when ?? null], input, 10);
	const readings = readingsOf(text);
	if (readings.length === 0) return { ...toConnection(page, [], async () => 0), nearest: async () => [] };

	const parameters = {
		text: fold(text),
		texts: [fold(text), ...readings.slice(1).map((words) => words.join(" "))],
		query: toSearchQuery(readings),
		considered,
		labels: neo4jLabels(labels),
		...whenParameters(when),
	};
	const read = async (asked: Parameters) =>
		(await graph.read<SearchRow>("queries/search", asked)).map(({ node, rank, ties }) => {
			const entity = toEntityRecord(mapOf(node));
			return { key: [rank, ties], id: entity.id, node: entity };
		});
	const placed = await read({ ...parameters, ...after(page), limit: page.first + 1 });
	const nearest = async () => {
		if (page.after !== null || placed.length > 0) return [];
		const near = { ...parameters, query: toNearQuery(readings), ...fromTheFirst, limit: nearlyFitting };
		return nearestNames(
			readings,
			(await read(near)).map(({ node }) => node),
		);
	};
	return { ...toConnection(page, placed, () => countFound(graph, parameters)), nearest };
}

type SearchRow = { readonly node: Readonly<Record<string, never>>; readonly rank: number; readonly ties: number };

const fromTheFirst = { afterRank: -1, afterTies: 0, afterId: "" };

function after({ after: position }: Page) {
	const key = position?.key;
	const [rank, ties] = Array.isArray(key) ? key : [];
	if (rank === undefined) return fromTheFirst;
	return { afterRank: rank, afterTies: ties ?? 0, afterId: position?.id ?? "" };
}

async function countFound(graph: Graph, parameters: Parameters): Promise<number> {
	const [row] = await graph.read<{ count: number }>("queries/count-search", parameters);
	return row?.count ?? 0;
}
