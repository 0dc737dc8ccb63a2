import { join } from "node:path";
import type { Config } from "./config/config.ts";
import { readEnvironment } from "./config/env.ts";
import { cacheFolder } from "./embedded/cache-folder.ts";
import { type Progress, startManagedNeo4j } from "./embedded/managed-neo4j.ts";
import { connect } from "./graph/connect.ts";
import type { Graph } from "./graph/graph.ts";

export interface OpenedGraph {
	readonly graph: Graph;
	/** Closes the connections and stops the managed Neo4j where this started one. */
	close(): Promise<void>;
}

/**
 * The database of the configuration: the remote one where `NEO4J_URI` is set, else the managed local one, started.
 * @throws GraphError, EmbeddedError; nothing is left running then
 */
export async function openGraph(
	config: Config,
	options: { readonly onProgress?: (progress: Progress) => void } = {},
): Promise<OpenedGraph> {
	if (config.neo4j) {
		const graph = connect({ ...config.neo4j, queryTimeout: config.queryTimeout });
		return verified({ graph, close: () => graph.close() });
	}
	const managed = await startManagedNeo4j({
		home: join(config.home, "neo4j"),
		cache: config.cache ?? cacheFolder(readEnvironment()),
		...(config.javaHome !== null && { java: config.javaHome }),
		...(config.mavenRepository !== null && { repository: config.mavenRepository }),
		...(options.onProgress && { onProgress: options.onProgress }),
	});
	const graph = connect({ ...managed, queryTimeout: config.queryTimeout });
	return verified({
		graph,
		close: async () => {
			await graph.close();
			await managed.stop();
		},
	});
}

async function verified(opened: OpenedGraph): Promise<OpenedGraph> {
	try {
		await opened.graph.verify();
		return opened;
	} catch (error) {
		await opened.close();
		throw error;
	}
}
