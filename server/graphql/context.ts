import { randomUUID } from "node:crypto";
import type { Vocabulary } from "../../model/vocabulary/types.ts";
import type { KeptFacts } from "../domain/kept/kept-facts.ts";
import type { Reports } from "../domain/reports/reports.ts";
import type { Graph } from "../graph/graph.ts";
import { atMost } from "./at-most.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

/** What every request has in common. */
export interface Shared {
	readonly graph: Graph;
	/** Read for all requests, and by none of them. */
	readonly kept: KeptFacts;
	readonly reports: Reports;
	/** With what the imported data sets add. */
	readonly vocabulary: Vocabulary;
	/** Whom readers may ask for a correction; null leaves it to each data set. */
	readonly correctionsTo: string | null;
}

/** What every resolver gets. */
export interface Context extends Shared {
	/** Its reads take turns, and end in the database when the request is given up. */
	readonly graph: Graph;
	readonly loaders: Loaders;
	/** Aborted when the request is given up. */
	readonly signal: AbortSignal | undefined;
	/** Names the request in the log and in masked errors. */
	readonly requestId: string;
}

/** One request leaves connections for the others: the fields of a large query take turns. */
const readsAtOnce = 8;

export function createContext(shared: Shared, signal?: AbortSignal): Context {
	const graph = ofRequest(shared.graph, signal);
	return { ...shared, graph, signal, loaders: createLoaders(graph, shared.vocabulary), requestId: randomUUID() };
}

function ofRequest(graph: Graph, signal: AbortSignal | undefined): Graph {
	const inTurn = atMost(readsAtOnce);
	return {
		...graph,
		read: (name, parameters, options) =>
			inTurn(() => graph.read(name, parameters, signal ? { signal, ...options } : options)),
	};
}
