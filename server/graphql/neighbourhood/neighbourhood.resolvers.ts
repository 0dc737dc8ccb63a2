import { relationshipsAmong } from "../../domain/among.ts";
import { neighbourhood } from "../../domain/neighbourhood.ts";
import { findOmitted } from "../../domain/omitted.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { findEntities } from "../node/find-node.ts";

export const resolvers = {
	Subgraph: {
		nodes: ({ ids }, _args, context) => findEntities(context, ids),
		relationships: ({ ids, when }, { types = null }, { graph, vocabulary }) =>
			relationshipsAmong(graph, vocabulary, ids, when, types),
		omitted: ({ ids, when }, { direction }, { graph, vocabulary }) =>
			findOmitted(graph, vocabulary, ids, when, direction),
	},
	Query: {
		neighbourhood: async (_root, args, { graph, vocabulary }) => ({
			ids: await neighbourhood(graph, vocabulary, args),
			when: args.when ?? null,
		}),
	},
} satisfies Resolvers;
