import { kindsAsked } from "../../domain/known-words.ts";
import { products } from "../../domain/lists.ts";
import { whenParameters } from "../../domain/when.ts";
import { attributesOf } from "../attribute/attributes-of.ts";
import { connectionFields } from "../connection/connection-fields.ts";
import { wholeList } from "../connection/whole-list.ts";
import { lastingEntityFields } from "../entity/entity-fields.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { findLabelled } from "../node/find-node.ts";

export const resolvers = {
	Product: { ...lastingEntityFields, attributes: attributesOf },
	ProductConnection: connectionFields,
	Query: {
		product: (_root, { id }, context) => findLabelled(context, id, "PRODUCT"),
		products: (_root, args, context) =>
			wholeList(
				products,
				args,
				{ kinds: kindsAsked(context.vocabulary, "PRODUCT", args.kinds), ...whenParameters(args.when) },
				context,
			),
	},
} satisfies Resolvers;
