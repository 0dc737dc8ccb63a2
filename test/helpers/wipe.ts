import neo4j from "neo4j-driver";
import type { Neo4jLogin } from "./neo4j-per-worker.ts";

async function run({ uri, username, password, database }: Neo4jLogin, statement: string): Promise<void> {
	const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
	const session = driver.session({ database });
	try {
		await session.run(statement);
	} finally {
		await session.close();
		await driver.close();
	}
}

/** Empties the database: Community has one, so that every file of tests begins with this. The schema stays. */
export const wipe = (login: Neo4jLogin): Promise<void> =>
	run(login, "CYPHER 25 MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");

/** Has Neo4j forget its plans: those that come are made for the data that is there now. */
export const planAnew = (login: Neo4jLogin): Promise<void> => run(login, "CALL db.clearQueryCaches()");
