import type { Graph, Parameters } from "../graph/graph.ts";
import { numberOrNull } from "./properties.ts";

/** How many rows a list has on all its pages: what `cypher/queries/count-<name>` gives. */
export async function countOf(graph: Graph, name: string, parameters: Parameters): Promise<number> {
	const [row] = await graph.read(`queries/count-${name}`, parameters);
	return (row && numberOrNull(row, "count")) ?? 0;
}
