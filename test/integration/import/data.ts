import type { Graph, Row } from "../../../server/graph/graph.ts";
import type { Plain } from "../../../server/graph/values.ts";

/** The rows of a statement that a test asks of the graph. */
export async function ask(graph: Graph, cypher: string, parameters: Row = {}): Promise<readonly (readonly Plain[])[]> {
	const { rows } = await graph.table(`CYPHER 25 ${cypher}`, parameters, { limit: 10_000 });
	return rows;
}

/** All that the graph holds, but for when: to compare before and after. */
export async function everything(graph: Graph): Promise<unknown> {
	const nodes = await ask(graph, "MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties");
	const relationships = await ask(
		graph,
		"MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, properties(r) AS properties, b.id AS to",
	);
	const sorted = (rows: readonly unknown[]) => rows.map((row) => canonical(row)).sort();
	return { nodes: sorted(nodes), relationships: sorted(relationships) };
}

function canonical(value: unknown): string {
	return JSON.stringify(value, (_key, of: unknown) =>
		typeof of === "object" && of !== null && !Array.isArray(of)
			? Object.fromEntries(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1)))
			: of,
	);
}

/** Neo4j's own names of all that is there: what is written anew gets another. */
export async function elementIds(graph: Graph): Promise<readonly Plain[]> {
	const rows = await ask(
		graph,
		"MATCH (n) RETURN elementId(n) AS id UNION ALL MATCH ()-[r]->() RETURN elementId(r) AS id",
	);
	return rows.map(([id]) => id ?? null).sort();
}
