import { density } from "../../domain/density.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";

export const resolvers = {
	Query: { density: (_root, args, context) => density(context, args) },
} satisfies Resolvers;
