import type { Language } from "../../../model/time/wording.ts";

export interface ComparisonWords {
	readonly since: (ranAt: string, file: string, added: number, removed: number, changed: number) => string;
	readonly asked: (name: string, was: string, is: string) => string;
	readonly cutBefore: (rows: number) => string;
	readonly cutNow: (rows: number) => string;
	readonly added: string;
	readonly removed: string;
	readonly changed: string;
}

const nombre = (n: number, mot: string): string => `${n} ${mot}${n > 1 ? "s" : ""}`;

/** What a comparison of two answers says beside their values. */
export const comparisonWords: Readonly<Record<Language, ComparisonWords>> = {
	en: {
		since: (ranAt, file, added, removed, changed) =>
			`Since ${ranAt} (${file}): ${added} added, ${removed} removed, ${changed} changed`,
		asked: (name, was, is) => `The parameter ${name} was ${was} and is ${is}.`,
		cutBefore: (rows) => `The earlier answer was cut after ${rows} rows: what lay beyond may count as added.`,
		cutNow: (rows) => `This answer was cut after ${rows} rows: what lies beyond may count as removed.`,
		added: "Added",
		removed: "Removed",
		changed: "Changed",
	},
	fr: {
		since: (ranAt, file, added, removed, changed) =>
			`Depuis ${ranAt} (${file}) : ${nombre(added, "ajout")}, ${nombre(removed, "retrait")}, ${nombre(changed, "modification")}`,
		asked: (name, was, is) => `Le paramètre ${name} était ${was} ; il est ${is}.`,
		cutBefore: (rows) =>
			`La réponse antérieure était coupée après ${rows} lignes : ce qui venait ensuite peut compter comme ajouté.`,
		cutNow: (rows) => `Cette réponse est coupée après ${rows} lignes : ce qui vient ensuite peut compter comme retiré.`,
		added: "Ajouté",
		removed: "Retiré",
		changed: "Modifié",
	},
};
