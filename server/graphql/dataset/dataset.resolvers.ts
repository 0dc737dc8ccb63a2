import { findDatasets } from "../../domain/datasets.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { inLanguage } from "../words.ts";

export const resolvers = {
	Dataset: {
		title: ({ titleEn, titleFr }, args) => inLanguage(titleEn, titleFr, args),
		// The operator's setting wins: it is they who answer.
		correctionsTo: ({ correctionsTo }, _args, context) => context.correctionsTo ?? correctionsTo,
	},
	Query: {
		datasets: (_root, _args, { graph }) => findDatasets(graph),
	},
} satisfies Resolvers;
