import { readdirSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../config/package-root.ts";
import type { Graph } from "../graph/graph.ts";

/** Creates the constraints and indexes that are not there yet, and waits until all of them can be used. */
export async function applySchema(graph: Graph): Promise<void> {
	for (const name of schemaStatements()) await graph.run(`schema/${name}`);
	await graph.run("schema/await-online");
}

function schemaStatements(): readonly string[] {
	return readdirSync(join(packageRoot, "cypher", "schema"))
		.filter((file) => file.endsWith(".cypher"))
		.map((file) => file.replace(/\.cypher$/, ""))
		.filter((name) => name !== "await-online")
		.sort();
}
