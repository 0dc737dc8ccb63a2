import { join } from "node:path";
import { afterAll, beforeAll, inject } from "vitest";
import { packageRoot } from "../../server/config/package-root.ts";
import { connect } from "../../server/graph/connect.ts";
import type { Graph } from "../../server/graph/graph.ts";
import { applySchema } from "../../server/import/apply-schema.ts";
import { importDataSets } from "../../server/import/import.ts";
import { noteBundled, wipeUnlessBundled } from "./bundled.ts";
import type { TestNeo4j } from "./neo4j-per-worker.ts";
import { wipe } from "./wipe.ts";

/** The Neo4j of this worker. */
export function workersNeo4j(): TestNeo4j {
	const all = inject("neo4j");
	const mine = all[(Number(process.env.VITEST_POOL_ID ?? "1") - 1) % all.length];
	if (!mine) throw new Error("No Neo4j was started for this worker.");
	return mine;
}

interface InUse {
	readonly graph: () => Graph;
}

function useFilled(fill: (graph: Graph, neo4j: TestNeo4j) => Promise<void>): InUse {
	let graph: Graph | undefined;
	beforeAll(async () => {
		const neo4j = workersNeo4j();
		graph = connect({ ...neo4j, queryTimeout: 30_000 });
		await fill(graph, neo4j);
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

/** A `Graph` on this worker's own Neo4j, empty but for the schema when the file's tests begin. */
export const useGraph = (): InUse =>
	useFilled(async (graph, neo4j) => {
		await wipe(neo4j);
		await applySchema(graph);
	});

/** The same with the bundled data and nothing else: imported where it is not there any more from the file before. */
export const useBundledGraph = (): InUse =>
	useFilled(async (graph, neo4j) => {
		if (await wipeUnlessBundled(neo4j)) return;
		await applySchema(graph);
		await importDataSets(graph, [join(packageRoot, "data", "musk-openai-2023")]);
		await noteBundled(neo4j);
	});
