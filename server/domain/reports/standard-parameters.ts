import type { DeclaredParameter } from "./report.ts";

const unset = {
	list: false,
	labels: [],
	default: null,
	required: false,
	choices: null,
	choiceTitles: null,
	min: null,
	max: null,
	notBefore: null,
} as const;

/** What every report takes whose statement names it; a header that declares one of them has the last word. */
export const standardParameters: readonly DeclaredParameter[] = [
	{
		...unset,
		name: "at",
		title: { en: "On the day", fr: "Le jour" },
		type: "Date",
		help: { en: "What held or had happened on this day", fr: "Ce qui était vrai ou s’était produit ce jour-là" },
	},
	{
		...unset,
		name: "asKnownOn",
		title: { en: "As known on", fr: "Sources jusqu’au" },
		type: "Date",
		help: { en: "By sources published up to this day", fr: "D’après les sources parues jusqu’à ce jour" },
	},
	{
		...unset,
		name: "standings",
		title: { en: "Standing", fr: "Statut" },
		type: "Standing",
		list: true,
		default: ["CONFIRMED", "REPORTED", "CLAIMED"],
		help: { en: "How the sources put it", fr: "Comment les sources le présentent" },
	},
];

/**
 * How many rows are asked for, by every way to run a report, so no parameter that could be given twice. A statement that
 * names it gets one more than asked: else it could not be said whether rows were left out.
 */
export const limitParameter = "limit";

/** Names with a meaning of their own in an address, which no parameter can have. */
export const reservedNames: readonly string[] = [limitParameter, "lang", "data"];
