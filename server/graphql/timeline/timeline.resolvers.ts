import { timeline } from "../../domain/timeline.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";

export const resolvers = {
	Query: { timeline: (_root, args, context) => timeline(context, context.vocabulary, args) },
} satisfies Resolvers;
