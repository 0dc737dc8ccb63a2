import { neighbourhood } from "../../domain/neighbourhood.ts";
import { findOpening } from "../../domain/opening.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { findEntities } from "../node/find-node.ts";

export const resolvers = {
	Opening: {
		around: ({ around }, _args, context) => findEntities(context, around),
		path: ({ path }, _args, context) => findEntities(context, path),
		scene: async ({ around }, args, { graph, vocabulary }) => ({
			ids: await neighbourhood(graph, vocabulary, { ...args, ids: around }),
			when: args.when ?? null,
		}),
	},
	Query: {
		opening: (_root, _args, { graph }) => findOpening(graph),
	},
} satisfies Resolvers;
