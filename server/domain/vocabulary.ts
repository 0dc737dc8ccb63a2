import { combineVocabulary } from "../../model/vocabulary/combine.ts";
import type { Label, Vocabulary, VocabularyAdditions } from "../../model/vocabulary/types.ts";
import { vocabulary } from "../../model/vocabulary/vocabulary.ts";
import type { Graph } from "../graph/graph.ts";
import { numberOrNull, text } from "./properties.ts";

/** The words of the model with what the imported data sets add. */
export async function readVocabulary(graph: Graph): Promise<Vocabulary> {
	const rows = await graph.read("queries/vocabulary-additions");
	// The importer wrote it from additions that it had checked.
	return combineVocabulary(
		vocabulary,
		rows.map((row) => JSON.parse(text(row, "additions")) as VocabularyAdditions),
	);
}

/** How many nodes of each label there are. */
export async function countLabels(graph: Graph): Promise<ReadonlyMap<Label, number>> {
	const [row] = await graph.read("queries/label-counts");
	return new Map(vocabulary.labels.map(({ label }) => [label, (row && numberOrNull(row, label)) ?? 0]));
}

/**
 * How many relationships of each of these types stand now. Those of the model are read off the database's own counts; a
 * type that a data set adds is counted.
 */
export async function countRelationshipTypes(
	graph: Graph,
	types: readonly string[],
): Promise<ReadonlyMap<string, number>> {
	const ours = new Set(vocabulary.relationshipTypes.map(({ type }) => type));
	const added = types.filter((type) => !ours.has(type));
	const [counts, ofAdded] = await Promise.all([
		graph.read("queries/relationship-type-counts"),
		added.length === 0 ? [] : graph.read("queries/added-relationship-type-counts", { types: added }),
	]);
	return new Map([
		...Object.entries(counts[0] ?? {}).map(([type, count]) => [type, Number(count)] as const),
		...ofAdded.map((row) => [text(row, "type"), numberOrNull(row, "count") ?? 0] as const),
	]);
}

/** The types of the roles that a person has in an organisation for a time. */
export function rolesIn({ relationshipTypes }: Vocabulary): readonly string[] {
	return relationshipTypes
		.filter(({ family, nature, from, to }) => {
			const joins = from.includes("PERSON") && to.includes("COMPANY");
			return joins && family === "leadership" && nature === "STATE";
		})
		.map(({ type }) => type);
}
