import { factFields } from "../fact/fact-fields.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";

export const resolvers = {
	Tie: factFields,
} satisfies Resolvers;
