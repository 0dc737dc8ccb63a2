import { type Connection, readPage, toConnection } from "../../domain/connection.ts";
import type { RelationshipRecord } from "../../domain/relationship-record.ts";
import { countRelationshipsOf, type RelationshipsOfInput, relationshipsOf } from "../../domain/relationships-of.ts";
import { whenParameters } from "../../domain/when.ts";
import type { Context } from "../context.ts";

/**
 * The resolver of every entity's `relationships`. All entities of a level that ask for the same share a statement, and
 * another one where they ask for the count.
 */
export async function relationshipsField(
	{ id }: { readonly id: string },
	args: RelationshipsOfInput,
	{ graph, vocabulary, loaders }: Context,
): Promise<Connection<RelationshipRecord>> {
	const { types = null, labels = null, direction = "BOTH", when = null } = args;
	const filters = { types, labels, direction, when: whenParameters(when) };
	const page = readPage(["relationships", id, filters], args);
	const { first, after } = page;
	const rows = await loaders
		.by("relationships", { first, after, filters }, (ids) => relationshipsOf(graph, vocabulary, ids, args, page), [])
		.load(id);
	return toConnection(page, rows, () =>
		loaders.by("count-relationships", filters, (ids) => countRelationshipsOf(graph, vocabulary, ids, args), 0).load(id),
	);
}
