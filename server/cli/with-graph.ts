import { readConfig } from "../config/config.ts";
import { readEnvironment } from "../config/env.ts";
import { progressBar } from "../embedded/progress-bar.ts";
import type { Graph } from "../graph/graph.ts";
import { openGraph } from "../open-graph.ts";

/** Opens the configured database for one piece of work, and closes it whatever comes of it. */
export async function withGraph<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
	const opened = await openGraph(readConfig(readEnvironment()), { onProgress: progressBar(), share: true });
	try {
		return await work(opened.graph);
	} finally {
		await opened.close();
	}
}
