import type { Messages } from "../en.ts";
import { figure, pluriel } from "./pluriel.ts";

export const said: Pick<Messages, "said"> = {
	said: {
		chosen: (name, kind, ties) =>
			`${name}, ${kind}, ${pluriel(ties, `${figure(ties)} lien ici`, `${figure(ties)} liens ici`)}.`,
		notThere: (name, kind) => `${name}, ${kind}, pas là à cette date.`,
		letGo: (name) => `N’est plus dans la sélection : ${name}.`,
		moved: (name) => `Déplacement fait : ${name}.`,
		laidOut: (how) => `Image disposée : ${how.toLowerCase()}.`,
		hidden: (name) => `On masque : ${name}.`,
		shown: (name) => `On montre : ${name}.`,
		alone: (name) => `On ne montre que : ${name}.`,
		dimmed: (name) => `En retrait : ${name}.`,
		undimmed: (name) => `N’est plus en retrait : ${name}.`,
		all: "Tout est montré.",
	},
};
