import type { Graph } from "../graph/graph.ts";
import type { NodeRecord } from "./node-record.ts";
import { mapOf } from "./properties.ts";
import { toNodeRecord } from "./to-node-record.ts";

/** The entities and facts of these ids; an id that is not known is absent. */
export async function findNodes(graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, NodeRecord>> {
	const rows = await graph.read("queries/nodes", { ids });
	return new Map(
		rows.map(({ node }) => {
			const record = toNodeRecord(mapOf(node));
			return [record.id, record];
		}),
	);
}
