import { currencyAsked, kindsAsked } from "../../domain/known-words.ts";
import { fundings } from "../../domain/lists.ts";
import { whenParameters } from "../../domain/when.ts";
import { connectionFields } from "../connection/connection-fields.ts";
import { wholeList } from "../connection/whole-list.ts";
import { factEntityFields } from "../entity/entity-fields.ts";
import { factFields } from "../fact/fact-fields.ts";
import { partiesBy } from "../fact/parties.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { findFundings, findLabelled } from "../node/find-node.ts";

export const resolvers = {
	Funding: {
		...factEntityFields,
		...factFields,
		money: (funding) => funding,
		providers: partiesBy("PROVIDED"),
		recipients: partiesBy("RECEIVED_BY"),
		pledge: async ({ id }, _args, context) => {
			const pledge = await context.loaders.pledge.load(id);
			return pledge === null ? null : findLabelled(context, pledge, "FUNDING");
		},
		payments: async ({ id }, _args, context) => findFundings(context, await context.loaders.payments.load(id)),
	},
	Money: { amount: ({ amountText }) => amountText },
	FundingConnection: connectionFields,
	Query: {
		funding: (_root, { id }, context) => findLabelled(context, id, "FUNDING"),
		fundings: (_root, args, context) => {
			const parameters = {
				kinds: kindsAsked(context.vocabulary, "FUNDING", args.kinds),
				currency: currencyAsked(args.currency),
				atLeast: args.atLeast ?? null,
				...whenParameters(args.when),
			};
			return wholeList(fundings, args, parameters, context);
		},
	},
} satisfies Resolvers;
