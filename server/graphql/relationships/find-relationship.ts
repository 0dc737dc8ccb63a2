import { UnexpectedValueError } from "../../domain/properties.ts";
import type { RelationshipRecord } from "../../domain/relationship-record.ts";
import { relationshipsById } from "../../domain/relationships.ts";
import type { Context } from "../context.ts";

/** The relationship of an id; null where there is none. All of a level share a statement. */
export function findRelationship(id: string, { graph, loaders }: Context): Promise<RelationshipRecord | null> {
	return loaders
		.by<RelationshipRecord | null>("relationship", null, (ids) => relationshipsById(graph, ids), null)
		.load(id);
}

/** The relationship of a tie. */
export async function relationshipOfTie(
	{ id }: { readonly id: string },
	context: Context,
): Promise<RelationshipRecord> {
	const found = await findRelationship(id, context);
	if (found === null) throw new UnexpectedValueError(`The tie ${id} does not join two entities.`);
	return found;
}
