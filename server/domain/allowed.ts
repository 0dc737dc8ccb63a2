import type { Words } from "../../model/vocabulary/types.ts";

/** What an argument must be, in both languages, as the end of a sentence: "it must be a whole number", « il faut un nombre entier ». */
export const allowed = {
	wholeNumber: (largest: number) => ({
		en: `a whole number from 1 to ${largest}`,
		fr: `un nombre entier de 1 à ${largest}`,
	}),
	atMostIds: (most: number) => ({ en: `at most ${most} ids`, fr: `au plus ${most} identifiants` }),
	atMostCharacters: (most: number) => ({ en: `at most ${most} characters long`, fr: `au plus ${most} caractères` }),
	entity: { en: "the id of an entity in the graph", fr: "l’identifiant d’une entité du graphe" },
	entities: (meant: readonly string[]) => ({
		en: `a list of the ids of people, companies, products, sources, deals, statements or events that are in the graph${orMeant(meant)}`,
		fr: `une liste d’identifiants de personnes, d’organisations, de produits, de sources, de financements, de déclarations ou d’événements du graphe${ouCela(meant)}`,
	}),
	nodes: (meant: readonly string[]) => ({
		en: `a list of the ids of entities and facts that are in the graph${orMeant(meant)}`,
		fr: `une liste d’identifiants d’entités et de faits du graphe${ouCela(meant)}`,
	}),
	kinds: (known: readonly string[], near: readonly string[]) => ({
		en: `a list of these kinds: ${known.join(", ")}${orMeant(near)}`,
		fr: `une liste de ces sortes : ${known.join(", ")}${ouCela(near)}`,
	}),
	currency: { en: "an ISO 4217 code, such as USD or EUR", fr: "un code ISO 4217, comme USD ou EUR" },
	parameters: { en: "an object of names and values", fr: "un objet de noms et de valeurs" },
	cursor: {
		en: "an `endCursor` or `cursor` of this same list, asked with the same arguments",
		fr: "un `endCursor` ou `cursor` de cette même liste, demandée avec les mêmes arguments",
	},
	notWithDuring: {
		en: "left out where `during` is given: one or the other, not both",
		fr: "l’omettre là où `during` est donné : l’un ou l’autre, pas les deux",
	},
	endedWithAt: {
		en: "false or left out unless `at` is given: what has ended, has ended by a day",
		fr: "false ou rien si `at` n’est pas donné : ce qui est terminé l’est à un jour donné",
	},
	forwards: { en: "a range whose `from` is not after its `to`", fr: "une période dont `from` ne vient pas après `to`" },
	notBefore: (argument: string, day: string) => ({
		en: `a day that is not before \`${argument}\` (${day})`,
		fr: `un jour qui ne vient pas avant \`${argument}\` (${day})`,
	}),
	fewerBins: ({ first, last, most, count, open }: Bins) => ({
		en: `one that divides the time from ${first} to ${last} into at most ${most} bins, not ${count}${open ? "; or give `from` and `to`" : ""}`,
		fr: `une unité qui divise le temps du ${first} au ${last} en ${most} parts au plus, et non ${count}${open ? " ; ou donnez `from` et `to`" : ""}`,
	}),
	otherEnd: { en: "another entity than `from`", fr: "une autre entité que `from`" },
	notAnEnd: {
		en: "other nodes than the two ends of the path",
		fr: "d’autres nœuds que les deux bouts du chemin",
	},
	fewerHops: {
		en: "smaller here, or `types` fewer: the search met more than a million neighbours and was given up",
		fr: "ici un nombre plus petit, ou moins de `types` : la recherche a rencontré plus d’un million de voisins et a été abandonnée",
	},
} as const satisfies Readonly<Record<string, Words | ((...given: never[]) => Words)>>;

function orMeant(meant: readonly string[]): string {
	return meant.length === 0 ? "" : `; did you mean ${meant.join(", ")}?`;
}

function ouCela(meant: readonly string[]): string {
	return meant.length === 0 ? "" : ` ; vouliez-vous dire ${meant.join(", ")} ?`;
}

interface Bins {
	readonly first: string;
	readonly last: string;
	readonly most: number;
	readonly count: number;
	/** Whether the range was not asked for. */
	readonly open: boolean;
}
