import { UserInputError } from "../../domain/user-input-error.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import type { AnyRecord } from "../records.ts";
import { findRelationship } from "../relationships/find-relationship.ts";
import { typeOfAny } from "../type-of.ts";

const mostNodes = 1000;

/** The form of an id tells what it is of: see docs/graph.md. */
function find(id: string, context: Context): Promise<AnyRecord | null> {
	const { loaders } = context;
	if (/\/evidence\/\d+$/.test(id)) return loaders.evidence.load(id);
	if (id.includes("#")) return findRelationship(id, context);
	if (id.startsWith("disagreement/")) return loaders.disagreement.load(id);
	return loaders.node.load(id);
}

export const resolvers = {
	Node: { __resolveType: typeOfAny },
	Query: {
		node: (_root, { id }, context) => find(id, context),
		nodes: (_root, { ids }, context) => {
			if (ids.length > mostNodes)
				throw new UserInputError("ids", `${ids.length} ids`, `a list of at most ${mostNodes} ids`);
			return Promise.all(ids.map((id) => find(id, context)));
		},
	},
} satisfies Resolvers;
