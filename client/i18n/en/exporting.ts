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
		asData: "As data",
		formats: {
			nodesCsv: { name: "CSV, nodes", note: "for spreadsheets" },
			relationshipsCsv: { name: "CSV, relationships", note: "for spreadsheets" },
			json: { name: "JSON", note: "all of it, for programs" },
			graphml: { name: "GraphML", note: "for networkx, yEd, Gephi" },
			gexf: { name: "GEXF 1.3", note: "moves with time, for Gephi" },
		},
		saved: (file: string): string => `Saved as ${file}`,
		asQuestion: "As a question to the API",
		question: "GraphQL for this view",
		questionHelp: (nodes: number, relationships: number): string =>
			`The API answers with ${plural(nodes, "this node", `these ${nodes} nodes`)} and ${plural(relationships, "1 relationship", `${relationships} relationships`)}, with periods and evidence. Change the date or the ids to ask for more.`,
		questionRemoved: (n: number): string =>
			plural(
				n,
				"The relationship that you took out of the picture comes back with the answer.",
				`The ${n} relationships that you took out of the picture come back with the answer.`,
			),
		variables: "Variables",
		codes: { curl: "curl", python: "Python", javascript: "JavaScript" },
		copy: (name: string): string => `Copy ${name}`,
		copied: (name: string): string => `${name} copied`,
		copyFailed: "The browser does not let the page copy: select the text",
		copyShort: "Copy",
		copiedShort: "Copied",
		copyFailedShort: "Not copied",
		close: "Close",
		vague: "Vague dates stay vague in every file: four bounds, and the date as written.",
	},
};
