import type { Family } from "../../../model/vocabulary/types.ts";
import type { Deed } from "../../store/deed.ts";
import type { Messages } from "../en.ts";
import { leftOut } from "./left-out.ts";
import { figure, pluriel } from "./pluriel.ts";

const named: { readonly [Kind in Deed["kind"]]: (n: number) => string } = {
	added: (n) => pluriel(n, `${figure(n)} nœud ajouté`, `${figure(n)} nœuds ajoutés`),
	removed: (n) => pluriel(n, `${figure(n)} élément retiré`, `${figure(n)} éléments retirés`),
	moved: (n) => pluriel(n, `${figure(n)} nœud déplacé`, `${figure(n)} nœuds déplacés`),
	pinned: () => "gardé en place",
	unpinned: () => "laissé libre",
	arranged: () => "disposé à nouveau",
	bundled: (n) => pluriel(n, `${figure(n)} faisceau regroupé`, `${figure(n)} faisceaux regroupés`),
	unbundled: (n) => `${figure(n)} montrés un à un`,
	opened: () => "retour à l’image de départ",
	told: () => "étape du récit",
	tied: () => "un lien montré",
	pathClosed: () => "chemin fermé",
	others: (n) => pluriel(n, "l’autre nœud montré", `les ${figure(n)} autres montrés`),
	filtered: () => "légende réglée autrement",
};

const tied: Readonly<Record<Family, (n: number) => string>> = {
	leadership: (n) => pluriel(n, `${figure(n)} fonction`, `${figure(n)} fonctions`),
	ownership: (n) => pluriel(n, `${figure(n)} lien de propriété`, `${figure(n)} liens de propriété`),
	funding: (n) => pluriel(n, `${figure(n)} financement`, `${figure(n)} financements`),
	partnership: (n) => pluriel(n, `${figure(n)} partenariat`, `${figure(n)} partenariats`),
	making: (n) => pluriel(n, `${figure(n)} lien de création`, `${figure(n)} liens de création`),
	saying: (n) => pluriel(n, `${figure(n)} lien de parole`, `${figure(n)} liens de parole`),
	none: (n) => pluriel(n, `${figure(n)} autre`, `${figure(n)} autres`),
};

export const growing: Pick<Messages, "bundles" | "deeds" | "growing" | "sharing"> = {
	bundles: {
		open: (n) => pluriel(n, "Montrer ce qui est regroupé ici", `Montrer ce que regroupent ${figure(n)} faisceaux ici`),
		close: "Regrouper à nouveau",
		none: "Rien n’est regroupé ici.",
	},
	growing: {
		omitted: ({ neighbours, more, families, twice }) => {
			const all = families.map(({ family, count }) => tied[family](count)).join(", ");
			return `${figure(neighbours)}${more ? "+" : ""} de plus : ${all}${twice ? " (certains liés de plusieurs façons)" : ""}`;
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
			const more = left > 0 ? ` ${full ? leftOut(left) : `${figure(left)} autres n’ont pas été ajoutés.`}` : "";
			const partly = cut ? " Seuls les 1 000 premiers voisins ont été examinés." : "";
			return `${found === 0 ? none : `${what}, ${pluriel(added, `${figure(added)} ajouté`, `${figure(added)} ajoutés`)}`} à cette date.${more}${partly}`;
		},
	},
	sharing: {
		ties: "Liens entre eux",
		neighbours: "Voisins qu’ils partagent",
		sources: "Sources qu’ils partagent",
		tooMany: (most) => `Ce qu’ils partagent n’est cherché qu’entre ${figure(most)} nœuds au plus.`,
		cut: "Ils ont plus de liens qu’il n’en a été comparé : il peut y en avoir d’autres.",
	},
	deeds: {
		of: ({ kind, count, name, row }) => {
			if (row !== undefined) return `«\u00a0${row()}\u00a0» dans la légende`;
			return kind === "removed" && name !== undefined ? `élément retiré (${name.fr})` : named[kind](count);
		},
		undo: (what) => `Annuler : ${what}`,
		redo: (what) => `Rétablir : ${what}`,
		undone: (what) => `Annulé : ${what}.`,
		redone: (what) => `Rétabli : ${what}.`,
	},
};
