import { learned } from "../../domain/learned.ts";
import { connectionFields } from "../connection/connection-fields.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { factOf } from "../relationships/ends.ts";

export const resolvers = {
	Learned: { previous: ({ previous }, _args, context) => (previous === null ? null : factOf(previous, context)) },
	LearnedConnection: connectionFields,
	Query: { learned: (_root, args, context) => learned(context, args) },
} satisfies Resolvers;
