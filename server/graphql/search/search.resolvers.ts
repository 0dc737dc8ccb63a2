import { search } from "../../domain/search.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";

export const resolvers = {
	Query: { search: (_root, args, { graph }) => search(graph, args) },
} satisfies Resolvers;
