import { readFile, writeFile } from "node:fs/promises";
import neo4j from "neo4j-driver";
import type { TestNeo4j } from "./neo4j-per-worker.ts";
import { wipe } from "./wipe.ts";

/**
 * Leaves a database as it is where it holds the bundled data and nothing was written since that was noted; else empties
 * it. Its import is spared then, and the plans of its statements, which a change of what there is would outdate.
 * @returns whether it was left
 */
export async function wipeUnlessBundled(database: TestNeo4j): Promise<boolean> {
	const noted = await readFile(database.note, "utf8").catch(() => null);
	const bundled = noted !== null && noted === (await lastTransaction(database));
	if (!bundled) await wipe(database);
	return bundled;
}

/** Notes that a database holds the bundled data and nothing else. */
export async function noteBundled(database: TestNeo4j): Promise<void> {
	await writeFile(database.note, await lastTransaction(database));
}

/** What Neo4j answers to a reader about how far its writing has come. */
async function lastTransaction({ uri, username, password, database }: TestNeo4j): Promise<string> {
	const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
	const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
	try {
		await session.run("RETURN 1 AS one");
		const [bookmark] = session.lastBookmarks();
		if (bookmark === undefined) throw new Error("Neo4j does not say how far its writing has come.");
		return bookmark;
	} finally {
		await session.close();
		await driver.close();
	}
}
