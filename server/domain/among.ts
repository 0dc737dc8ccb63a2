import type { Vocabulary } from "../../model/vocabulary/types.ts";
import type { Graph } from "../graph/graph.ts";
import { type RelationshipRecord, toRelationshipRecords } from "./relationship-record.ts";
import { sceneIds } from "./scene-ids.ts";
import { among, typesBetweenEntities, walk } from "./walked-types.ts";
import { toWhen, type WhenInput, whenParameters } from "./when.ts";

/**
 * Every relationship that counts between two of these nodes, by first day and id, undated ones last.
 * Ids that are not known join nothing.
 * @param types only of these types; null or left out: of all
 * @throws UserInputError where there are too many ids
 */
export async function relationshipsAmong(
	graph: Graph,
	vocabulary: Vocabulary,
	ids: readonly string[],
	when?: WhenInput | null,
	types?: readonly string[] | null,
): Promise<readonly RelationshipRecord[]> {
	const [row] = await graph.read("queries/among", {
		ids: sceneIds(ids),
		...walk(among(types, typesBetweenEntities(vocabulary)), toWhen(when)),
		...whenParameters(when),
	});
	return toRelationshipRecords(row);
}
