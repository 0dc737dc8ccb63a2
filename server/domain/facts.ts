import type { Graph } from "../graph/graph.ts";
import { gather } from "./gather.ts";
import type { FactRecord } from "./node-record.ts";
import { mapOf, text, texts } from "./properties.ts";
import { toFactRecord } from "./to-node-record.ts";

/** All versions of each of these lineages, oldest first. */
export async function findVersions(
	graph: Graph,
	lineages: readonly string[],
): Promise<ReadonlyMap<string, readonly FactRecord[]>> {
	const rows = await graph.read("queries/versions", { lineages });
	return gather(rows, (row) => [text(row, "lineage"), toFactRecord(mapOf(row.node))]);
}

/** How a node takes part in a deal, statement, event or attribute: the relationship type that joins them. */
export type Part = "PROVIDED" | "RECEIVED_BY" | "SAID" | "ABOUT" | "PARTICIPATED_IN" | "DESCRIBES";

/** Who takes part in each of these facts, and how: ids by relationship type, by name. A tie has its ends instead. */
export async function findParties(
	graph: Graph,
	facts: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>> {
	const rows = await graph.read("queries/parties", { ids: facts });
	const found = gather(rows, (row) => [text(row, "fact"), [text(row, "type"), texts(row, "parties")] as const]);
	return new Map([...found].map(([fact, parts]) => [fact, new Map(parts)]));
}

/** The id of the pledge that each of these payments was made under. */
export async function findPledges(graph: Graph, payments: readonly string[]): Promise<ReadonlyMap<string, string>> {
	const rows = await graph.read("queries/pledges", { ids: payments });
	return new Map(rows.map((row) => [text(row, "payment"), text(row, "pledge")]));
}

/** The ids of what was paid under each of these pledges, by first day; what has been superseded is left out. */
export async function findPayments(
	graph: Graph,
	pledges: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
	const rows = await graph.read("queries/payments", { ids: pledges });
	return new Map(rows.map((row) => [text(row, "pledge"), texts(row, "payments")]));
}
