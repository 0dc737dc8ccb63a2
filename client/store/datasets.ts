import { signal } from "@preact/signals";
import { DatasetsDocument, type DatasetsQuery } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";

/** The data sets that the graph was made from: their licence, and whom to ask for a correction. */
export const datasets = signal<DatasetsQuery["datasets"]>([]);

/** Fetches them; where the server is away the page says so elsewhere and goes on without. */
export async function fetchDatasets(): Promise<void> {
	try {
		datasets.value = (await request(DatasetsDocument, {})).datasets;
	} catch {
		datasets.value = [];
	}
}
