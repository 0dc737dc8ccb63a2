import { paths } from "../../domain/paths/paths.ts";
import { refusalInWords } from "../../domain/paths/refusal-words.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { findEntities } from "../node/find-node.ts";
import { wordsIn } from "../words.ts";

export const resolvers = {
	Path: {
		nodes: ({ nodes }, _args, context) => findEntities(context, nodes),
	},
	PathRefusal: {
		reason: async ({ cause, path }, args, context) => {
			const nodes = await findEntities(context, path.nodes);
			return wordsIn(refusalInWords(cause, nodes, context.vocabulary), args);
		},
	},
	PathSearch: {
		absent: ({ absent }, _args, context) => findEntities(context, absent),
	},
	Query: {
		paths: (_root, args, { graph, vocabulary }) => paths(graph, vocabulary, args),
	},
} satisfies Resolvers;
