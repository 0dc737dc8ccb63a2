import { timeline } from "../../domain/timeline.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";

export const resolvers = {
	Query: { timeline: (_root, args, { graph, vocabulary }) => timeline(graph, vocabulary, args) },
} satisfies Resolvers;
