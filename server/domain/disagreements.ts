import type { Graph } from "../graph/graph.ts";
import { gather } from "./gather.ts";
import { flag, mapOf, type Properties, text, textOrNull, texts, word } from "./properties.ts";

export const disagreementKinds = ["INCOMPATIBLE", "UNFULFILLED", "AT_ODDS"] as const;
export type DisagreementKind = (typeof disagreementKinds)[number];

/** Two or more facts that do not go together. */
export interface DisagreementRecord {
	readonly label: "DISAGREEMENT";
	readonly id: string;
	readonly kind: DisagreementKind;
	readonly reasonEn: string;
	readonly reasonFr: string | null;
	/** Ids of facts, in the curator's order. */
	readonly sides: readonly string[];
	readonly found: boolean;
}

/** The disagreements that each of these facts is a side of, by id. */
export async function findDisagreementsOf(
	graph: Graph,
	facts: readonly string[],
): Promise<ReadonlyMap<string, readonly DisagreementRecord[]>> {
	const rows = await graph.read("queries/disagreements-of", { ids: facts });
	return gather(rows, (row) => [text(row, "fact"), toDisagreementRecord(mapOf(row.disagreement))]);
}

/** The disagreements of these ids. */
export async function findDisagreements(
	graph: Graph,
	ids: readonly string[],
): Promise<ReadonlyMap<string, DisagreementRecord>> {
	const rows = await graph.read("queries/disagreements", { ids });
	return new Map(rows.map((row) => toDisagreementRecord(mapOf(row.disagreement))).map((record) => [record.id, record]));
}

function toDisagreementRecord(disagreement: Properties): DisagreementRecord {
	return {
		label: "DISAGREEMENT",
		id: text(disagreement, "id"),
		kind: word(disagreement, "kind", disagreementKinds),
		reasonEn: text(disagreement, "reasonEn"),
		reasonFr: textOrNull(disagreement, "reasonFr"),
		sides: texts(disagreement, "sides"),
		found: flag(disagreement, "found"),
	};
}
