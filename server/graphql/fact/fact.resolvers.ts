import { isFact } from "../../domain/node-record.ts";
import { connectionFields } from "../connection/connection-fields.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { typeOf } from "../type-of.ts";

export const resolvers = {
	Fact: { __resolveType: typeOf },
	FactConnection: connectionFields,
	Query: {
		fact: async (_root, { id }, { loaders }) => {
			const record = await loaders.node.load(id);
			return record !== null && isFact(record) ? record : null;
		},
	},
} satisfies Resolvers;
