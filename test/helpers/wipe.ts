import neo4j from "neo4j-driver";
import type { Neo4jLogin } from "./neo4j-per-worker.ts";

/** Empties the database: Community has one, so that every file of tests begins with this. The schema stays. */
export async function wipe({ uri, username, password, database }: Neo4jLogin): Promise<void> {
	const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
	const session = driver.session({ database });
	try {
		await session.run("CYPHER 25 MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
	} finally {
		await session.close();
		await driver.close();
	}
}
