import { parseRelationshipId } from "../../model/ids.ts";
import type { Vocabulary } from "../../model/vocabulary/types.ts";
import type { Graph } from "../graph/graph.ts";
import { type Connection, type PageArguments, readPage, toConnection } from "./connection.ts";
import { type RelationshipRecord, toRelationshipRecords } from "./relationship-record.ts";
import { countRelationshipTypes } from "./vocabulary.ts";
import { among, typesBetweenEntities, walk } from "./walked-types.ts";
import { countsAllThatStands, toWhen, type WhenInput, whenParameters } from "./when.ts";

export interface RelationshipsInput extends PageArguments {
	readonly types?: readonly string[] | null | undefined;
	readonly when?: WhenInput | null | undefined;
}

/** Where the ids of facts begin that have relationships between two entities: those of attributes come before. */
const firstFact = "event/";

/**
 * All relationships between two entities that count, by id.
 * @throws UserInputError
 */
export async function relationships(
	graph: Graph,
	vocabulary: Vocabulary,
	input: RelationshipsInput,
): Promise<Connection<RelationshipRecord>> {
	const { types = null, when = null } = input;
	const page = readPage(["relationships", types, when], input);
	const asked = among(types, typesBetweenEntities(vocabulary));
	const counting = toWhen(when);
	const parameters = { ...walk(asked, counting), ...whenParameters(when) };
	const afterId = page.after?.id ?? "";
	const [row] = await graph.read("queries/relationships", {
		...parameters,
		afterId,
		afterFact: parseRelationshipId(afterId)?.fact ?? firstFact,
		limit: page.first + 1,
	});
	const placed = toRelationshipRecords(row).map((node) => ({ key: "", id: node.id, node }));
	return toConnection(page, placed, async () => {
		if (countsAllThatStands(counting)) {
			const counts = await countRelationshipTypes(graph, asked);
			return asked.reduce((sum, type) => sum + (counts.get(type) ?? 0), 0);
		}
		const [counted] = await graph.read<{ count: number }>("queries/count-relationships", parameters);
		return counted?.count ?? 0;
	});
}

/** The relationships of these ids, in one statement; what is not found is absent. */
export async function relationshipsById(
	graph: Graph,
	ids: readonly string[],
): Promise<ReadonlyMap<string, RelationshipRecord>> {
	const keys = ids.flatMap((id) => {
		const fact = parseRelationshipId(id)?.fact;
		return fact === undefined ? [] : [{ id, fact }];
	});
	if (keys.length === 0) return new Map();
	const [row] = await graph.read("queries/relationships-by-id", { keys });
	return new Map(toRelationshipRecords(row).map((record) => [record.id, record]));
}
