import { allowed } from "../../domain/allowed.ts";
import { UserInputError } from "../../domain/user-input-error.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { typeOfAny } from "../type-of.ts";
import { findAny } from "./find-node.ts";

const mostNodes = 1000;

export const resolvers = {
	Node: { __resolveType: typeOfAny },
	Query: {
		node: (_root, { id }, context) => findAny(id, context),
		nodes: (_root, { ids }, context) => {
			if (ids.length > mostNodes) throw new UserInputError("ids", `${ids.length} ids`, allowed.atMostIds(mostNodes));
			return Promise.all(ids.map((id) => findAny(id, context)));
		},
	},
} satisfies Resolvers;
