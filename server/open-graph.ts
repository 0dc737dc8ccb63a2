import { realpath } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "./config/config.ts";
import { readEnvironment } from "./config/env.ts";
import { cacheFolder } from "./embedded/cache-folder.ts";
import { type Progress, startManagedNeo4j } from "./embedded/managed-neo4j.ts";
import { runningNeo4j } from "./embedded/running-neo4j.ts";
import { type ConnectOptions, connect } from "./graph/connect.ts";
import type { Graph } from "./graph/graph.ts";

export interface OpenedGraph {
	readonly graph: Graph;
	/** Closes the connections and stops the managed Neo4j where this started one. */
	close(): Promise<void>;
}

export interface OpenOptions {
	readonly onProgress?: (progress: Progress) => void;
	/** Whether the managed Neo4j of a running server will do: a command asks that one, a second server does not. */
	readonly share?: boolean;
}

const homeOf = (config: Config): string => join(config.home, "neo4j");

/**
 * The database of the configuration: the remote one where `NEO4J_URI` is set, else the managed local one, started.
 * @throws GraphError, EmbeddedError; nothing is left running then
 */
export async function openGraph(config: Config, options: OpenOptions = {}): Promise<OpenedGraph> {
	const there = config.neo4j ?? (options.share === true ? await running(homeOf(config)) : undefined);
	if (there) return verified(config, there, async () => undefined);
	const managed = await startManagedNeo4j({
		home: homeOf(config),
		jvmFlags: config.jvmFlags,
		cache: config.cache ?? cacheFolder(readEnvironment()),
		...(config.heap !== null && { heap: config.heap }),
		...(config.pageCache !== null && { settings: { "server.memory.pagecache.size": config.pageCache } }),
		...(config.javaHome !== null && { java: config.javaHome }),
		...(config.mavenRepository !== null && { repository: config.mavenRepository }),
		...(options.onProgress && { onProgress: options.onProgress }),
	});
	return verified(config, managed, () => managed.stop());
}

/** Its real path is what the owner of the folder is known by. */
async function running(home: string) {
	const path = await realpath(home).catch(() => undefined);
	return path === undefined ? undefined : runningNeo4j(path);
}

async function verified(
	config: Config,
	neo4j: Omit<ConnectOptions, "queryTimeout">,
	stop: () => Promise<void>,
): Promise<OpenedGraph> {
	const graph = connect({ ...neo4j, queryTimeout: config.queryTimeout });
	const close = async () => {
		await graph.close();
		await stop();
	};
	try {
		await graph.verify();
		return { graph, close };
	} catch (error) {
		await close();
		throw error;
	}
}
