import type { Messages } from "../en.ts";
import { figure, pluriel } from "./pluriel.ts";

export const search: Pick<Messages, "search"> = {
	search: {
		label: "Chercher personnes, organisations, déclarations",
		results: "Résultats de la recherche",
		none: (text) => `Rien ici ne s’appelle « ${text} ». Essayez le début d’un nom.`,
		nearest: (text) => `Rien ici ne s’appelle « ${text} ». Vouliez-vous dire l’un de ceux-ci ?`,
		count: (n) => pluriel(n, `${figure(n)} résultat`, `${figure(n)} résultats`),
		away: "Le serveur ne répond pas ; la recherche en a besoin.",
		inScene: "dans l’image",
		open: "Chercher",
	},
};
