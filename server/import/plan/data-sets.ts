import type { VocabularyAdditions } from "../../../model/vocabulary/types.ts";
import type { Row } from "../../graph/graph.ts";
import type { DataSet } from "../read-data-set.ts";
import { inLanguages } from "../rows/dating.ts";
import { type GraphRecord, hashOf, known, type Properties } from "../rows/graph-record.ts";

/** What the graph holds of a data set. */
export interface HeldDataSet extends Row {
	readonly id: string;
	readonly version: string;
	/** JSON of what it adds to the vocabulary. */
	readonly vocabulary: string;
}

/** A data set as it stands in the graph. */
export interface DataSetRow {
	readonly id: string;
	/** Of all that was imported of it. */
	readonly version: string;
	readonly properties: Properties;
}

export function dataSetRow({ id, about, additions }: DataSet, records: readonly GraphRecord[]): DataSetRow {
	const { title, licence, attribution, citation, correctionsTo, opening } = about;
	const properties = known({
		...(title?.en !== undefined && title.fr !== undefined ? inLanguages("title", { en: title.en, fr: title.fr }) : {}),
		licence,
		attribution,
		citation,
		correctionsTo,
		openingAround: opening?.around?.flatMap((id) => id ?? []),
		openingPath: opening?.path?.flatMap((id) => id ?? []),
		openingDay: opening?.day,
		vocabulary: JSON.stringify(additions),
	});
	const hashes = records.filter(({ dataset }) => dataset === id).map((record) => [record.id, record.hash]);
	const version = hashOf([properties, hashes.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1))]);
	return { id, version, properties: { id, version, ...properties } };
}

/** What the data sets of the graph that are not among these ones add to the vocabulary. */
export function additionsElsewhere(
	held: readonly HeldDataSet[],
	dataSets: readonly DataSet[],
): readonly VocabularyAdditions[] {
	const given = new Set(dataSets.map(({ id }) => id));
	// It was written from checked additions.
	return held.filter(({ id }) => !given.has(id)).map(({ vocabulary }) => JSON.parse(vocabulary) as VocabularyAdditions);
}
