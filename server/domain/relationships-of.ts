import type { Label, Vocabulary } from "../../model/vocabulary/types.ts";
import type { Graph, Parameters } from "../graph/graph.ts";
import type { Page, PageArguments, Placed } from "./connection.ts";
import type { Direction } from "./direction.ts";
import { gather } from "./gather.ts";
import { neo4jLabels } from "./neo4j-labels.ts";
import { UnexpectedValueError } from "./properties.ts";
import { listOf, type RelationshipRecord, toRelationshipRecords } from "./relationship-record.ts";
import { among, typesBetweenEntities, walk } from "./walked-types.ts";
import { toWhen, type WhenInput, whenParameters } from "./when.ts";

export interface RelationshipsOfInput extends PageArguments {
	readonly types?: readonly string[] | null | undefined;
	/** Of the other end. */
	readonly labels?: readonly Label[] | null | undefined;
	readonly direction?: Direction | null | undefined;
	readonly when?: WhenInput | null | undefined;
}

/**
 * The same page of the relationships of each of these entities, by first day and id, undated ones last: one row more than
 * the page where there are more. What has none is absent.
 * @throws UserInputError
 */
export async function relationshipsOf(
	graph: Graph,
	vocabulary: Vocabulary,
	ids: readonly string[],
	input: RelationshipsOfInput,
	page: Page,
): Promise<ReadonlyMap<string, readonly Placed<RelationshipRecord>[]>> {
	const [row] = await graph.read("queries/relationships-of", {
		ids,
		...parametersOf(vocabulary, input),
		afterKey: page.after?.key ?? "",
		afterId: page.after?.id ?? "",
		limit: page.first + 1,
	});
	if (row === undefined) return new Map();
	const [owners, keys] = [listOf(row, "of"), listOf(row, "key")];
	return gather(toRelationshipRecords(row).entries(), ([n, node]) => [
		textAt(owners, n),
		{ key: textAt(keys, n), id: node.id, node },
	]);
}

/** How many relationships of each of these entities count on all pages. */
export async function countRelationshipsOf(
	graph: Graph,
	vocabulary: Vocabulary,
	ids: readonly string[],
	input: RelationshipsOfInput,
): Promise<ReadonlyMap<string, number>> {
	const rows = await graph.read<{ id: string; count: number }>("queries/count-relationships-of", {
		ids,
		...parametersOf(vocabulary, input),
	});
	return new Map(rows.map(({ id, count }) => [id, count]));
}

function parametersOf(vocabulary: Vocabulary, { types, labels, direction, when }: RelationshipsOfInput): Parameters {
	return {
		...walk(among(types, typesBetweenEntities(vocabulary)), toWhen(when)),
		...whenParameters(when),
		labels: neo4jLabels(labels),
		direction: direction ?? "BOTH",
	};
}

function textAt(list: ReturnType<typeof listOf>, index: number): string {
	const value = list[index];
	if (typeof value !== "string")
		throw new UnexpectedValueError(`A statement gave ${JSON.stringify(value)} for a text.`);
	return value;
}
