import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { beforeAll } from "vitest";
import type { Graph } from "../../../server/graph/graph.ts";
import { createGraphql, type GraphqlHandler } from "../../../server/graphql/server.ts";
import { importDataSets } from "../../../server/import/import.ts";
import { useBundledGraph, useGraph } from "../../helpers/graph.ts";

export const smallWorld = fileURLToPath(new URL("../../fixtures/data/small-world", import.meta.url));

export interface Answer {
	readonly status: number;
	// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what its test says.
	readonly data: any;
	readonly errors: readonly AnswerError[];
	/** How many statements it took, but for the one that says which data it was made from. */
	readonly sent: number;
}

export interface AnswerError {
	readonly message: string;
	readonly path?: readonly (string | number)[];
	readonly locations?: readonly { readonly line: number; readonly column: number }[];
	readonly extensions: Readonly<Record<string, unknown>>;
}

export type Variables = Readonly<Record<string, unknown>>;
export type Ask = (query: string, variables?: Variables, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

/** Asks a handler as a client would. */
export function askOf(handler: GraphqlHandler, graph: Pick<Graph, "sent">): Ask {
	return async (query, variables, headers = {}) => {
		const before = graph.sent();
		const response = await handler.fetch("http://chronograph/graphql", {
			method: "POST",
			headers: { "content-type": "application/json", ...headers },
			body: JSON.stringify({ query, variables }),
		});
		const { data = null, errors = [], extensions } = await response.json();
		return { status: response.status, data, errors, sent: graph.sent() - before - (extensions === undefined ? 0 : 1) };
	};
}

export const silent = pino({ level: "silent" });

interface Api {
	readonly ask: Ask;
	readonly graph: () => Graph;
}

function useApiOf({ graph }: { readonly graph: () => Graph }, fill: () => Promise<unknown>): Api {
	let ask: Ask | undefined;
	beforeAll(async () => {
		await fill();
		ask = askOf(await createGraphql({ graph: graph(), log: silent, correctionsTo: null }), graph());
	});
	return {
		graph,
		ask: (...given) => {
			if (!ask) throw new Error("The API is there from beforeAll on.");
			return ask(...given);
		},
	};
}

/** GraphQL over this worker's Neo4j, which holds these data sets. */
export function useApi(...folders: readonly string[]): Api {
	const used = useGraph();
	return useApiOf(used, () => importDataSets(used.graph(), folders.length > 0 ? folders : [smallWorld]));
}

/** The same over the bundled data. */
export const useBundledApi = (): Api => useApiOf(useBundledGraph(), async () => undefined);
