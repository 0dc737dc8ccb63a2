import { people, statementsBy } from "../../domain/lists.ts";
import { whenParameters } from "../../domain/when.ts";
import { attributesOf } from "../attribute/attributes-of.ts";
import { connectionFields } from "../connection/connection-fields.ts";
import { listOf } from "../connection/list-of.ts";
import { wholeList } from "../connection/whole-list.ts";
import { lastingEntityFields } from "../entity/entity-fields.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { findLabelled } from "../node/find-node.ts";

export const resolvers = {
	Person: {
		...lastingEntityFields,
		attributes: attributesOf,
		statements: ({ id }, args, context) => listOf(statementsBy, id, args, context, { about: null }),
	},
	PersonConnection: connectionFields,
	Query: {
		person: (_root, { id }, context) => findLabelled(context, id, "PERSON"),
		people: (_root, args, context) => wholeList(people, args, whenParameters(args.when), context),
	},
} satisfies Resolvers;
