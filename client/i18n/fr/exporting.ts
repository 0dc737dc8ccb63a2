import type { Messages } from "../en.ts";
import { figure, pluriel } from "./pluriel.ts";

export const exporting: Pick<Messages, "exporting"> = {
	exporting: {
		open: "Exporter",
		what: "Que faut-il emporter ?",
		shown: (when) => `Ce qui est montré : ${when}`,
		everything: "Toute l’image, à toute date",
		size: (nodes, relationships) =>
			`${figure(nodes)} ${pluriel(nodes, "nœud", "nœuds")}, ${figure(relationships)} ${pluriel(relationships, "relation", "relations")}`,
		everythingSentence: "Tout ce que contient l’image, à toute date et sur toute base.",
		asData: "En données",
		formats: {
			nodesCsv: { name: "CSV, nœuds", note: "pour les tableurs" },
			relationshipsCsv: { name: "CSV, relations", note: "pour les tableurs" },
			json: { name: "JSON", note: "le tout, pour les programmes" },
			graphml: { name: "GraphML", note: "pour networkx, yEd, Gephi" },
			gexf: { name: "GEXF 1.3", note: "suit le temps, pour Gephi" },
		},
		saved: (file) => `Enregistré sous ${file}`,
		asQuestion: "Par une question à l’API",
		question: "GraphQL pour cette vue",
		questionHelp: (nodes, relationships) =>
			`L’API répond par ${pluriel(nodes, "ce nœud", `ces ${figure(nodes)} nœuds`)} et ${figure(relationships)} ${pluriel(relationships, "relation", "relations")}, avec les dates et les sources de chacun. Changez la date ou les identifiants pour en demander d’autres.`,
		questionRemoved: (n) =>
			pluriel(
				n,
				"La relation que vous avez retirée de l’image revient avec la réponse.",
				`Les ${figure(n)} relations que vous avez retirées de l’image reviennent avec la réponse.`,
			),
		questionUndrawn: (n, comesToo) =>
			comesToo
				? pluriel(
						n,
						"1 lien qu’aucune image ne dessine vient avec la réponse : deux qui n’en font peut-être qu’un (MAY_BE_SAME_AS).",
						`${figure(n)} liens qu’aucune image ne dessine viennent avec la réponse : ceux de deux qui n’en font peut-être qu’un (MAY_BE_SAME_AS).`,
					)
				: "Ce qui ne fait peut-être qu’un avec autre chose (MAY_BE_SAME_AS) n’est pas dessiné, et ne compte pas parmi les types demandés.",
		questionData:
			"Le code demande les données affichées, par l’en-tête Chronograph-Data : s’il y en a d’autres, la réponse le dit. Sans cet en-tête, elle porte sur celles qu’il y a.",
		variables: "Valeurs des variables",
		codes: { curl: "curl", python: "Python", javascript: "JavaScript" },
		copy: (name) => `Copier ${name}`,
		copied: (name) => `${name} copié`,
		copyFailed: "Le navigateur ne laisse pas la page copier : sélectionnez le texte",
		copyShort: "Copier",
		copiedShort: "Copié",
		copyFailedShort: "Non copié",
		close: "Fermer",
		vague: "Les dates vagues le restent dans chaque fichier : quatre bornes, et la date telle qu’écrite.",
	},
};
