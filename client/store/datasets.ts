import { computed, signal } from "@preact/signals";
import { DatasetsDocument, type DatasetsQuery } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";

/** The data sets that the graph was made from: their licence, and whom to ask for a correction. */
export const datasets = signal<DatasetsQuery["datasets"]>([]);

/** The version of the data that the page is made from, as `extensions.data` of an answer has it; null while it is not known. */
export const dataVersion = computed(() =>
	datasets.value.length === 0
		? null
		: datasets.value
				.toSorted((a, b) => (a.id < b.id ? -1 : 1))
				.map(({ id, version }) => `${id}@${version}`)
				.join(","),
);

/** An address of the page with the data that was seen at it, what is here now where nothing is said, so that who follows it is told where there is other data by then. */
export function inData(address: string, data = dataVersion.value): string {
	if (data === null) return address;
	const [place = "", ...fragment] = address.split("#");
	const query = `${place.includes("?") ? "&" : "?"}data=${encodeURIComponent(data)}`;
	return [place + query, ...fragment].join("#");
}

/** The data that the link cites: `?data=` of the address that the page was opened by. */
const citedData = signal(typeof location === "undefined" ? null : new URLSearchParams(location.search).get("data"));

/** The data that the link cites and the data that is here, where they are two. */
export const otherData = computed(() => {
	const [cited, here] = [citedData.value, dataVersion.value];
	return cited === null || here === null || cited === here ? null : { cited, here };
});

/** The reader has seen it. */
export function forgetCitedData(): void {
	citedData.value = null;
}

/** Fetches them; where the server is away the page says so elsewhere and goes on without. */
export async function fetchDatasets(): Promise<void> {
	try {
		datasets.value = (await request(DatasetsDocument, {})).datasets;
	} catch {
		datasets.value = [];
	}
}
