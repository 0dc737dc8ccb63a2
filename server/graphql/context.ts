import { randomUUID } from "node:crypto";
import type { Vocabulary } from "../../model/vocabulary/types.ts";
import type { Graph } from "../graph/graph.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

/** What every request has in common. */
export interface Shared {
	readonly graph: Graph;
	/** With what the imported data sets add. */
	readonly vocabulary: Vocabulary;
	/** Whom readers may ask for a correction; null leaves it to each data set. */
	readonly correctionsTo: string | null;
}

/** What every resolver gets. */
export interface Context extends Shared {
	/** Its reads end in the database when the request is given up. */
	readonly graph: Graph;
	readonly loaders: Loaders;
	/** Names the request in the log and in masked errors. */
	readonly requestId: string;
}

export function createContext(shared: Shared, signal?: AbortSignal): Context {
	const graph = signal ? endingWith(shared.graph, signal) : shared.graph;
	return { ...shared, graph, loaders: createLoaders(graph), requestId: randomUUID() };
}

function endingWith(graph: Graph, signal: AbortSignal): Graph {
	return { ...graph, read: (name, parameters, options) => graph.read(name, parameters, { signal, ...options }) };
}
