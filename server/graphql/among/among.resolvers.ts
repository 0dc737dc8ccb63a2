import { sceneIds } from "../../domain/scene-ids.ts";
import { toWhen } from "../../domain/when.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";

export const resolvers = {
	Query: {
		among: (_root, { ids, when = null }) => {
			toWhen(when);
			return { ids: sceneIds(ids), when };
		},
	},
} satisfies Resolvers;
