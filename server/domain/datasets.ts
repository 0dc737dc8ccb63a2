import type { Graph } from "../graph/graph.ts";
import { mapOf, type Properties, text, textOrNull } from "./properties.ts";

export interface DatasetRecord {
	readonly id: string;
	readonly titleEn: string;
	readonly titleFr: string | null;
	readonly licence: string;
	readonly attribution: string | null;
	readonly citation: string;
	readonly correctionsTo: string | null;
	/** A hash of what was imported. */
	readonly version: string;
	readonly importedOn: string;
}

/** The imported data sets, by id. */
export async function findDatasets(graph: Graph): Promise<readonly DatasetRecord[]> {
	const rows = await graph.read("queries/datasets");
	return rows.map((row) => toDatasetRecord(mapOf(row.dataset)));
}

/** What the API tells of a data set, from its properties in the graph. */
export function toDatasetRecord(dataset: Properties): DatasetRecord {
	return {
		id: text(dataset, "id"),
		titleEn: text(dataset, "titleEn"),
		titleFr: textOrNull(dataset, "titleFr"),
		licence: text(dataset, "licence"),
		attribution: textOrNull(dataset, "attribution"),
		citation: text(dataset, "citation"),
		correctionsTo: textOrNull(dataset, "correctionsTo"),
		version: text(dataset, "version"),
		importedOn: text(dataset, "importedOn"),
	};
}
