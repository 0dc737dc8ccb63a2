import { readdirSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../config/package-root.ts";
import type { Graph } from "../graph/graph.ts";
import { statement } from "../graph/statements.ts";
import { type HeldIndex, untilOnline } from "./until-online.ts";

/** Creates the constraints and indexes that are not there yet, all of them at once, and waits until they can be used. */
export async function applySchema(graph: Graph): Promise<void> {
	const held = await heldIndexes(graph);
	const names = new Set(held.map(({ name }) => name));
	const missing = schemaStatements().filter((name) => !names.has(indexName(name)));
	if (missing.length === 0 && held.every(({ state }) => state === "ONLINE")) return;
	await graph.write(async (transaction) => {
		for (const name of missing) await transaction.run(name);
	});
	await untilOnline(() => heldIndexes(graph));
}

const heldIndexes = (graph: Graph): Promise<HeldIndex[]> => graph.read<HeldIndex>("import/held-indexes");

/** The statements of `cypher/schema`, one a constraint or index. */
function schemaStatements(): readonly string[] {
	return readdirSync(join(packageRoot, "cypher", "schema"))
		.filter((file) => file.endsWith(".cypher"))
		.map((file) => `schema/${file.replace(/\.cypher$/, "")}`)
		.sort();
}

/** What the index that a statement creates is called; a constraint's index has the constraint's name. */
function indexName(name: string): string {
	const [, given] = /^CREATE (?:CONSTRAINT|(?:FULLTEXT )?INDEX) (\w+) IF NOT EXISTS$/m.exec(statement(name)) ?? [];
	if (given === undefined) throw new Error(`cypher/${name}.cypher does not say what its index is called.`);
	return given;
}
