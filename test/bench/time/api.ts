import { pino } from "pino";
import type { ManagedNeo4j } from "../../../server/embedded/managed-neo4j.ts";
import { connect } from "../../../server/graph/connect.ts";
import type { Graph, Parameters, Row } from "../../../server/graph/graph.ts";
import { createGraphql } from "../../../server/graphql/server.ts";

/** Answers a query, or throws what is wrong with it. */
export type AskApi = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** The API over a database, without HTTP. */
export async function openApi(neo4j: ManagedNeo4j): Promise<{ readonly ask: AskApi; close(): Promise<void> }> {
	const graph = connect({ ...neo4j, queryTimeout: 120_000 });
	let read = 0;
	// What was answered would be answered again, which is not what is measured. What is kept of busy nodes stays.
	const everNew: Graph = {
		...graph,
		readAt: async <R extends Row>(name: string, parameters?: Parameters) => {
			const found = await graph.readAt<R>(name, parameters);
			return name === "queries/data-version" ? { ...found, writtenUpTo: `${read++}` } : found;
		},
	};
	const handler = await createGraphql({ graph: everNew, log: pino({ level: "silent" }), correctionsTo: null });
	return {
		ask: async (query, variables) => {
			const response = await handler.fetch("http://chronograph/graphql", {
				method: "POST",
				headers: { "content-type": "application/json" },
				body: JSON.stringify({ query, variables }),
			});
			const { data, errors } = await response.json();
			if (errors !== undefined) throw new Error(JSON.stringify(errors));
			return data;
		},
		close: () => graph.close(),
	};
}
