import { kindsAsked } from "../../domain/known-words.ts";
import { factsOfSources, sources } from "../../domain/lists.ts";
import { connectionFields } from "../connection/connection-fields.ts";
import { listOf } from "../connection/list-of.ts";
import { wholeList } from "../connection/whole-list.ts";
import { lastingEntityFields } from "../entity/entity-fields.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { findLabelled } from "../node/find-node.ts";

export const resolvers = {
	Source: {
		...lastingEntityFields,
		facts: ({ id }, args, context) => listOf(factsOfSources, id, args, context),
	},
	SourceConnection: connectionFields,
	Query: {
		source: (_root, { id }, context) => findLabelled(context, id, "SOURCE"),
		sources: (_root, args, context) =>
			wholeList(sources, args, { kinds: kindsAsked(context.vocabulary, "SOURCE", args.kinds) }, context),
	},
} satisfies Resolvers;
