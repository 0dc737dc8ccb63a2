import type { Part } from "../../domain/facts.ts";
import type { EntityRecord } from "../../domain/node-record.ts";
import type { Context } from "../context.ts";
import { findEntities } from "../node/find-node.ts";

/** A resolver for those who take part in a fact in one way, by name. */
export function partiesBy(part: Part) {
	return async (fact: { readonly id: string }, _args: unknown, context: Context): Promise<EntityRecord[]> => {
		const parties = await context.loaders.parties.load(fact.id);
		return findEntities(context, parties.get(part) ?? []);
	};
}
