import type { Resolvers } from "../generated/resolvers-types.ts";
import { inLanguage } from "../words.ts";

export const resolvers = {
	Period: {
		text: ({ period }) => period,
		note: ({ periodNoteEn, periodNoteFr }, args) => inLanguage(periodNoteEn, periodNoteFr, args),
	},
} satisfies Resolvers;
