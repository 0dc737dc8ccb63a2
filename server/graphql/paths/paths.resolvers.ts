import { paths } from "../../domain/paths.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { findEntities } from "../node/find-node.ts";

export const resolvers = {
	Path: {
		nodes: ({ nodes }, _args, context) => findEntities(context, nodes),
		arrivals: () => null,
	},
	PathSearch: { refusal: () => null },
	Query: {
		paths: async (_root, args, { graph, vocabulary }) => ({ paths: await paths(graph, vocabulary, args) }),
	},
} satisfies Resolvers;
