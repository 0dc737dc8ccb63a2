import type { Resolvers } from "../generated/resolvers-types.ts";
import { findFacts } from "../node/find-node.ts";
import { inLanguage } from "../words.ts";

export const resolvers = {
	Disagreement: {
		reason: ({ reasonEn, reasonFr }, args) => inLanguage(reasonEn, reasonFr, args),
		sides: ({ sides }, _args, context) => findFacts(context, sides),
	},
} satisfies Resolvers;
