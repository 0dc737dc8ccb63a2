import { figure, plural } from "./plural.ts";

export const exporting = {
	exporting: {
		open: "Export",
		what: "What to take away",
		shown: (when: string): string => `What is shown: ${when}`,
		everything: "Everything in the picture, at any date",
		size: (nodes: number, relationships: number): string =>
			`${plural(nodes, "1 node", `${figure(nodes)} nodes`)}, ${plural(relationships, "1 relationship", `${figure(relationships)} relationships`)}`,
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
			`The API answers with ${plural(nodes, "this node", `these ${figure(nodes)} nodes`)} and ${plural(relationships, "1 relationship", `${figure(relationships)} relationships`)}, each with its dates and evidence. Change the date or the ids to ask for more.`,
		questionRemoved: (n: number): string =>
			plural(
				n,
				"The relationship that you took out of the picture comes back with the answer.",
				`The ${figure(n)} relationships that you took out of the picture come back with the answer.`,
			),
		questionUndrawn: (n: number, comesToo: boolean): string =>
			comesToo
				? plural(
						n,
						"1 tie that no picture draws comes with the answer: two that may be the same (MAY_BE_SAME_AS).",
						`${figure(n)} ties that no picture draws come with the answer: of two that may be the same (MAY_BE_SAME_AS).`,
					)
				: "Who or what may be the same as another (MAY_BE_SAME_AS) is not drawn, and not among the types asked for.",
		questionData:
			"The code asks for the data that is shown, by the header Chronograph-Data: once there is other data the answer says so. Without the header it is answered on what there is.",
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
