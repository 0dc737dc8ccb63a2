import type { Family } from "../../../model/vocabulary/types.ts";
import type { Deed } from "../../store/deed.ts";
import type { Messages } from "../en.ts";
import { leftOut } from "./left-out.ts";
import { pluriel } from "./pluriel.ts";

const named: { readonly [Kind in Deed["kind"]]: (n: number) => string } = {
	added: (n) => pluriel(n, `${n} nœud ajouté`, `${n} nœuds ajoutés`),
	removed: (n) => pluriel(n, `${n} élément retiré`, `${n} éléments retirés`),
	moved: (n) => pluriel(n, `${n} nœud déplacé`, `${n} nœuds déplacés`),
	pinned: () => "gardé en place",
	unpinned: () => "laissé libre",
	arranged: () => "disposé à nouveau",
	bundled: (n) => pluriel(n, `${n} faisceau regroupé`, `${n} faisceaux regroupés`),
	unbundled: (n) => `${n} montrés un à un`,
	opened: () => "retour à l’image de départ",
	told: () => "étape du récit",
	tied: () => "un lien montré",
	others: (n) => pluriel(n, "l’autre nœud montré", `les ${n} autres montrés`),
	filtered: () => "légende réglée autrement",
};

const tied: Readonly<Record<Family, (n: number) => string>> = {
	leadership: (n) => pluriel(n, `${n} fonction`, `${n} fonctions`),
	ownership: (n) => pluriel(n, `${n} lien de propriété`, `${n} liens de propriété`),
	funding: (n) => pluriel(n, `${n} financement`, `${n} financements`),
	partnership: (n) => pluriel(n, `${n} partenariat`, `${n} partenariats`),
	making: (n) => pluriel(n, `${n} lien de création`, `${n} liens de création`),
	saying: (n) => pluriel(n, `${n} lien de parole`, `${n} liens de parole`),
	none: (n) => pluriel(n, `${n} autre`, `${n} autres`),
};

export const growing: Pick<Messages, "bundles" | "deeds" | "growing" | "sharing"> = {
	bundles: {
		open: (n) => pluriel(n, "Montrer ce qui est regroupé ici", `Montrer ce que regroupent ${n} faisceaux ici`),
		close: "Regrouper à nouveau",
	},
	growing: {
		omitted: ({ neighbours, more, families, twice }) => {
			const all = families.map(({ family, count }) => tied[family](count)).join(", ");
			return `${neighbours}${more ? "+" : ""} de plus : ${all}${twice ? " (certains liés de plusieurs façons)" : ""}`;
		},
		which: "Choisir…",
		choose: "Ajouter par type",
		atMost: "Au plus",
		nothing: "Rien de plus n’y est lié à cette date.",
		tying: "Ce qui les relie",
		common: "Voisins communs",
		between: (which, found, added, left, full, cut) => {
			const what =
				which === "tying"
					? pluriel(found, `${found} nœud les relie`, `${found} nœuds les relient`)
					: pluriel(found, `${found} voisin commun`, `${found} voisins communs`);
			const none = which === "tying" ? "Rien ne les relie en deux étapes" : "Aucun voisin commun";
			const more = left > 0 ? ` ${full ? leftOut(left) : `${left} autres n’ont pas été ajoutés.`}` : "";
			const partly = cut ? " Seuls les 1 000 premiers voisins ont été examinés." : "";
			return `${found === 0 ? none : `${what}, ${pluriel(added, `${added} ajouté`, `${added} ajoutés`)}`} à cette date.${more}${partly}`;
		},
	},
	sharing: {
		ties: "Liens entre eux",
		neighbours: "Voisins qu’ils partagent",
		sources: "Sources qu’ils partagent",
		cut: "Ils ont plus de liens qu’il n’en a été comparé : il peut y en avoir d’autres.",
	},
	deeds: {
		of: ({ kind, count }) => named[kind](count),
		undo: (what) => `Annuler : ${what}`,
		redo: (what) => `Rétablir : ${what}`,
		undone: (what) => `Annulé : ${what}.`,
		redone: (what) => `Rétabli : ${what}.`,
	},
};
