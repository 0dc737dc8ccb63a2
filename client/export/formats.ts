import type { ExportedAbout, ExportedView } from "../store/export/exported.ts";

/** A file that a view can be taken away as. */
export interface ExportFormat {
	readonly name: "nodesCsv" | "relationshipsCsv" | "json" | "graphml" | "gexf";
	/** What the file's name ends with. */
	readonly ending: string;
	readonly mediaType: string;
	/** Fetches what writes it, and writes it. */
	readonly write: (view: ExportedView) => Promise<string>;
}

/** In the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [
	{
		name: "nodesCsv",
		ending: "-nodes.csv",
		mediaType: "text/csv;charset=utf-8",
		write: async (view) => (await import("./csv.ts")).nodesCsv(view),
	},
	{
		name: "relationshipsCsv",
		ending: "-relationships.csv",
		mediaType: "text/csv;charset=utf-8",
		write: async (view) => (await import("./csv.ts")).relationshipsCsv(view),
	},
	{
		name: "json",
		ending: ".json",
		mediaType: "application/json",
		write: async (view) => (await import("./json.ts")).json(view),
	},
	{
		name: "graphml",
		ending: ".graphml",
		mediaType: "application/graphml+xml",
		write: async (view) => (await import("./graphml.ts")).graphml(view),
	},
	{
		name: "gexf",
		ending: ".gexf",
		mediaType: "application/gexf+xml",
		write: async (view) => (await import("./gexf.ts")).gexf(view),
	},
];

/** What a file of a view is called: "chronograph-2019-09-30-nodes.csv". */
export function fileName({ everything, time }: Pick<ExportedAbout, "everything" | "time">, ending: string): string {
	const shown =
		everything || time === null ? "all-dates" : typeof time === "string" ? time : `${time.from}-to-${time.to}`;
	return `chronograph-${shown}${ending}`;
}
