import neo4j from "neo4j-driver";
import type { ManagedNeo4j } from "../../../server/embedded/managed-neo4j.ts";

type Access = Pick<ManagedNeo4j, "uri" | "username" | "password">;

async function run(access: Access, cypher: string): Promise<number> {
	const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.username, access.password), {
		disableLosslessIntegers: true,
	});
	try {
		const { records } = await driver.executeQuery(cypher, {}, { database: "neo4j" });
		return Number(records[0]?.get("count"));
	} finally {
		await driver.close();
	}
}

/** Commits one more node; how many there are then. */
export const addNode = (access: Access): Promise<number> =>
	run(access, "CYPHER 25 CREATE (:Kept) WITH 1 AS one MATCH (n:Kept) RETURN count(n) AS count");

/** How many nodes there are. */
export const countNodes = (access: Access): Promise<number> =>
	run(access, "CYPHER 25 MATCH (n:Kept) RETURN count(n) AS count");
