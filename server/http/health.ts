import type { ServerResponse } from "node:http";
import { GraphError } from "../graph/errors.ts";
import type { Graph } from "../graph/graph.ts";
import { respondJson } from "./respond.ts";

/** `/health/live`: this process answers. */
export function respondLive(response: ServerResponse): void {
	respondJson(response, 200, { status: "live" });
}

/** `/health/ready`: the database answers too, and what the page needs is imported; else 503 with the reason. */
export async function respondReady(response: ServerResponse, graph: Graph | null): Promise<void> {
	if (graph === null) return respondJson(response, 503, { status: "starting" });
	try {
		const { version } = await graph.verify();
		respondJson(response, 200, { status: "ready", neo4j: version });
	} catch (error) {
		const reason = error instanceof GraphError ? error.message : "The database does not answer.";
		respondJson(response, 503, { status: "unavailable", reason });
	}
}
