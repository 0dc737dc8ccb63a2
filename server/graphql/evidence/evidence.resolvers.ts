import type { Resolvers } from "../generated/resolvers-types.ts";
import { findSources } from "../node/find-node.ts";
import { inLanguage } from "../words.ts";

export const resolvers = {
	Evidence: {
		note: ({ noteEn, noteFr }, args) => inLanguage(noteEn, noteFr, args),
		chain: ({ chain }, _args, context) => findSources(context, chain),
	},
	Attribution: {
		words: ({ wordsEn, wordsFr }, args) => inLanguage(wordsEn, wordsFr, args),
	},
} satisfies Resolvers;
