import { plural } from "./plural.ts";

export const exporting = {
	exporting: {
		open: "Export",
		what: "What to take away",
		shown: (when: string): string => `What is shown: ${when}`,
		everything: "Everything in the picture, at any date",
		size: (nodes: number, relationships: number): string =>
			`${plural(nodes, "1 node", `${nodes} nodes`)}, ${plural(relationships, "1 relationship", `${relationships} relationships`)}`,
		everythingSentence: "Everything in the picture, at any date and on any basis.",
		as: "As a file",
		formats: {
			nodesCsv: { name: "CSV, nodes", note: "for spreadsheets" },
			relationshipsCsv: { name: "CSV, relationships", note: "for spreadsheets" },
			json: { name: "JSON", note: "all of it, for programs" },
			graphml: { name: "GraphML", note: "for networkx, yEd, Gephi" },
			gexf: { name: "GEXF 1.3", note: "moves with time, for Gephi" },
		},
		saved: (file: string): string => `Saved as ${file}`,
		vague: "Vague dates stay vague in every file: four bounds, and the date as written.",
	},
};
