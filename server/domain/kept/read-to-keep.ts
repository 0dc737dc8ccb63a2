import type { Graph, Parameters, Row } from "../../graph/graph.ts";

/** What is asked of the database so that its answers can be kept. */
export interface ReadToKeep extends Pick<Graph, "open" | "queryTimeout"> {
	readAt(
		name: string,
		parameters?: Parameters,
	): Promise<{ readonly rows: readonly Row[]; readonly writtenUpTo: string }>;
}
