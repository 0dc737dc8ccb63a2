import { kindsAsked } from "../../domain/known-words.ts";
import { companies, fundingProvided, fundingReceived, statementsBy } from "../../domain/lists.ts";
import { rolesIn } from "../../domain/vocabulary.ts";
import { whenParameters } from "../../domain/when.ts";
import { attributesOf } from "../attribute/attributes-of.ts";
import { connectionFields } from "../connection/connection-fields.ts";
import { listOf } from "../connection/list-of.ts";
import { wholeList } from "../connection/whole-list.ts";
import { lastingEntityFields } from "../entity/entity-fields.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { findLabelled } from "../node/find-node.ts";
import { relationshipsField } from "../relationships/relationships-field.ts";

export const resolvers = {
	Company: {
		...lastingEntityFields,
		attributes: attributesOf,
		statements: ({ id }, args, context) => listOf(statementsBy, id, args, context, { about: null }),
		people: (company, { types, ...args }, context) =>
			relationshipsField(
				company,
				{ ...args, types: types ?? rolesIn(context.vocabulary), labels: ["PERSON"], direction: "INCOMING" },
				context,
			),
		fundingReceived: ({ id }, args, context) => listOf(fundingReceived, id, args, context),
		fundingProvided: ({ id }, args, context) => listOf(fundingProvided, id, args, context),
	},
	CompanyConnection: connectionFields,
	Query: {
		company: (_root, { id }, context) => findLabelled(context, id, "COMPANY"),
		companies: (_root, args, context) =>
			wholeList(
				companies,
				args,
				{ kinds: kindsAsked(context.vocabulary, "COMPANY", args.kinds), ...whenParameters(args.when) },
				context,
			),
	},
} satisfies Resolvers;
