import { density } from "../../domain/density.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";

export const resolvers = {
	Query: { density: (_root, args, { graph }) => density(graph, args) },
} satisfies Resolvers;
