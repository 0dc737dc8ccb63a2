import type { Graph, Parameters } from "../../graph/graph.ts";
import { gather } from "../gather.ts";
import { mapOf, numberOrNull, type Properties, text, textOrNull, texts, word } from "../properties.ts";
import { disagreementKinds, type WrittenDisagreement } from "./record.ts";

/** The disagreements that each of these facts is a side of, as curators wrote them, by id. */
export async function writtenDisagreementsOf(
	graph: Graph,
	facts: readonly string[],
): Promise<ReadonlyMap<string, readonly WrittenDisagreement[]>> {
	const rows = await graph.read("queries/disagreements-of", { ids: facts });
	return gather(rows, (row) => [text(row, "fact"), toWritten(mapOf(row.disagreement))]);
}

/** The written disagreements of these ids. */
export async function writtenDisagreementsById(
	graph: Graph,
	ids: readonly string[],
): Promise<ReadonlyMap<string, WrittenDisagreement>> {
	if (ids.length === 0) return new Map();
	const rows = await graph.read("queries/disagreements", { ids });
	return new Map(rows.map((row) => toWritten(mapOf(row.disagreement))).map((record) => [record.id, record]));
}

/** At most `limit` of the written ones after an id. */
export async function writtenDisagreements(
	graph: Graph,
	parameters: Parameters,
	{ afterId, limit }: { readonly afterId: string; readonly limit: number },
): Promise<readonly WrittenDisagreement[]> {
	const rows = await graph.read("queries/written-disagreements", { ...parameters, afterId, limit });
	return rows.map((row) => toWritten(mapOf(row.disagreement)));
}

export async function countWrittenDisagreements(graph: Graph, parameters: Parameters): Promise<number> {
	const [row] = await graph.read("queries/count-written-disagreements", parameters);
	return (row && numberOrNull(row, "count")) ?? 0;
}

function toWritten(disagreement: Properties): WrittenDisagreement {
	return {
		label: "DISAGREEMENT",
		id: text(disagreement, "id"),
		kind: word(disagreement, "kind", disagreementKinds),
		reasonEn: text(disagreement, "reasonEn"),
		reasonFr: textOrNull(disagreement, "reasonFr"),
		sides: texts(disagreement, "sides"),
		found: false,
	};
}
