import { changes } from "../../domain/changes.ts";
import { connectionFields } from "../connection/connection-fields.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { writtenPeriod } from "../when/written-period.ts";

export const resolvers = {
	Change: { period: ({ fact }) => writtenPeriod(fact) },
	ChangeConnection: connectionFields,
	Query: { changes: (_root, args, context) => changes(context, args) },
} satisfies Resolvers;
