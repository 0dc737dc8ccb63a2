import { isEntity } from "../../domain/node-record.ts";
import { connectionFields } from "../connection/connection-fields.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { typeOf } from "../type-of.ts";
import { writtenPeriod } from "../when/written-period.ts";

export const resolvers = {
	Entity: { __resolveType: typeOf },
	Existence: {
		period: writtenPeriod,
		evidence: ({ id }, _args, { loaders }) => loaders.evidenceOf.load(id),
	},
	EntityConnection: { ...connectionFields, nearest: (found) => found.nearest() },
	Query: {
		entity: async (_root, { id }, { loaders }) => {
			const record = await loaders.node.load(id);
			return record !== null && isEntity(record) ? record : null;
		},
	},
} satisfies Resolvers;
