import neo4j, { type Session } from "neo4j-driver";
import { workersNeo4j } from "../../helpers/graph.ts";

/** A session on this worker's Neo4j, for what the product never sends: PROFILE, and a hub made in one statement. */
export async function inSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
	const { uri, username, password, database } = workersNeo4j();
	const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
	const session = driver.session({ database });
	try {
		return await work(session);
	} finally {
		await session.close();
		await driver.close();
	}
}
