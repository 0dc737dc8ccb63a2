import { formatPeriod } from "../../../model/time/wording.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { inLanguage } from "../words.ts";

export const resolvers = {
	Period: {
		text: ({ period }) => period,
		words: ({ period: text, ...dated }, { language }) =>
			formatPeriod({ ...dated, text }, language === "FR" ? "fr" : "en"),
		note: ({ periodNoteEn, periodNoteFr }, args) => inLanguage(periodNoteEn, periodNoteFr, args),
	},
} satisfies Resolvers;
