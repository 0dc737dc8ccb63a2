import type { Graph } from "../../graph/graph.ts";
import { type Connection, type Page, toConnection } from "../connection.ts";
import { type PlacedFact, placedFacts } from "./placed-facts.ts";

/** A page of a list of facts that are kept, sorted by key and id; null where they are no longer so. */
export async function keptPage<T extends { readonly id: string; readonly key: string }, Node>(
	graph: Graph,
	page: Page,
	places: readonly T[],
	toNode: (read: PlacedFact, place: T) => Node,
): Promise<Connection<Node> | null> {
	const { key: afterKey = "", id: afterId = "" } = page.after ?? {};
	const rest = places.filter(({ key, id }) => key > afterKey || (key === afterKey && id > afterId));
	const placed = await placedFacts(graph, rest.slice(0, page.first + 1), toNode);
	return placed && toConnection(page, placed, async () => places.length);
}
