import { afterAll, beforeAll, inject } from "vitest";
import { connect } from "../../server/graph/connect.ts";
import type { Graph } from "../../server/graph/graph.ts";
import { applySchema } from "../../server/import/apply-schema.ts";
import type { TestNeo4j } from "./neo4j-per-worker.ts";
import { wipe } from "./wipe.ts";

/** The Neo4j of this worker. */
export function workersNeo4j(): TestNeo4j {
	const all = inject("neo4j");
	const mine = all[(Number(process.env.VITEST_POOL_ID ?? "1") - 1) % all.length];
	if (!mine) throw new Error("No Neo4j was started for this worker.");
	return mine;
}

/** A `Graph` on this worker's own Neo4j, empty but for the schema when the file's tests begin. */
export function useGraph(): { readonly graph: () => Graph } {
	let graph: Graph | undefined;
	beforeAll(async () => {
		const neo4j = workersNeo4j();
		graph = connect({ ...neo4j, queryTimeout: 30_000 });
		await wipe(neo4j);
		await applySchema(graph);
	});
	afterAll(async () => {
		await graph?.close();
	});
	return {
		graph: () => {
			if (!graph) throw new Error("The graph is there from beforeAll on.");
			return graph;
		},
	};
}
