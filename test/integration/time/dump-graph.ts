import neo4j from "neo4j-driver";
import { type Plain, toPlain } from "../../../server/graph/values.ts";
import type { Neo4jLogin } from "../../helpers/neo4j-per-worker.ts";

type Properties = { readonly [key: string]: Plain };

/** All that a database holds, in an order of its own. */
export interface GraphDump {
	/** Labels, joined by colons, and properties. */
	readonly nodes: readonly (readonly [string, Properties])[];
	/** Type, ids of both ends and properties. */
	readonly relationships: readonly (readonly [string, string, string, Properties])[];
}

const allNodes = "CYPHER 25 MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties";
const allRelationships =
	"CYPHER 25 MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties";

/** Reads the whole of a small database. */
export async function dumpGraph({ uri, username, password, database }: Neo4jLogin): Promise<GraphDump> {
	const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
	try {
		const read = async (query: string) => (await driver.executeQuery(query, {}, { database })).records;
		const nodes = (await read(allNodes)).map((row) => {
			const labels = [...row.get("labels")].sort().join(":");
			return [labels, toPlain(row.get("properties")) as Properties] as const;
		});
		const relationships = (await read(allRelationships)).map(
			(row) => [row.get("type"), row.get("from"), row.get("to"), toPlain(row.get("properties")) as Properties] as const,
		);
		return { nodes: inOrder(nodes), relationships: inOrder(relationships) };
	} finally {
		await driver.close();
	}
}

function inOrder<T>(rows: readonly T[]): readonly T[] {
	const keyed = rows.map((row) => [JSON.stringify(row, sortedKeys), row] as const);
	return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function sortedKeys(_key: string, value: unknown): unknown {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
