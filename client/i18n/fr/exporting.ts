import type { Messages } from "../en.ts";
import { pluriel } from "./pluriel.ts";

export const exporting: Pick<Messages, "exporting"> = {
	exporting: {
		open: "Exporter",
		what: "Que faut-il emporter ?",
		shown: (when) => `Ce qui est montré : ${when}`,
		everything: "Toute l'image, à toute date",
		size: (nodes, relationships) =>
			`${nodes} ${pluriel(nodes, "nœud", "nœuds")}, ${relationships} ${pluriel(relationships, "relation", "relations")}`,
		everythingSentence: "Tout ce que contient l'image, à toute date et sur toute base.",
		as: "Dans un fichier",
		formats: {
			nodesCsv: { name: "CSV, nœuds", note: "pour les tableurs" },
			relationshipsCsv: { name: "CSV, relations", note: "pour les tableurs" },
			json: { name: "JSON", note: "le tout, pour les programmes" },
			graphml: { name: "GraphML", note: "pour networkx, yEd, Gephi" },
			gexf: { name: "GEXF 1.3", note: "suit le temps, pour Gephi" },
		},
		saved: (file) => `Enregistré sous ${file}`,
		vague: "Les dates vagues le restent dans chaque fichier : quatre bornes, et la date telle qu'écrite.",
	},
};
