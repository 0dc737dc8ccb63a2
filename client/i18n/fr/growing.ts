import type { Deed } from "../../store/deed.ts";
import type { Messages } from "../en.ts";
import { pluriel } from "./pluriel.ts";

const named: { readonly [Kind in Deed["kind"]]: (n: number) => string } = {
	added: (n) => pluriel(n, `${n} nœud ajouté`, `${n} nœuds ajoutés`),
	removed: (n) => pluriel(n, `${n} élément retiré`, `${n} éléments retirés`),
	moved: (n) => pluriel(n, `${n} nœud déplacé`, `${n} nœuds déplacés`),
	pinned: () => "gardé en place",
	unpinned: () => "laissé libre",
	arranged: () => "disposé à nouveau",
	opened: () => "retour à l'image de départ",
	told: () => "étape du récit",
	tied: () => "un lien montré",
};

export const growing: Pick<Messages, "deeds"> = {
	deeds: {
		of: ({ kind, count }) => named[kind](count),
		undo: (what) => `Annuler : ${what}`,
		redo: (what) => `Rétablir : ${what}`,
		undone: (what) => `Annulé : ${what}.`,
		redone: (what) => `Rétabli : ${what}.`,
	},
};
