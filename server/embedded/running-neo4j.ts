import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { livingOwner } from "./home-owner.ts";
import { storedPassword } from "./password.ts";

/** How to reach a managed Neo4j that another process has started. */
export interface RunningNeo4j {
	/** `bolt://127.0.0.1:PORT` */
	readonly uri: string;
	readonly username: string;
	readonly password: string;
	readonly database: "neo4j";
}

/** The managed Neo4j of a home folder while its owner lives; undefined where none runs, or none has come up yet. */
export async function runningNeo4j(home: string): Promise<RunningNeo4j | undefined> {
	if ((await livingOwner(home)) === undefined) return undefined;
	const [password, conf] = await Promise.all([
		storedPassword(home),
		readFile(join(home, "conf/neo4j.conf"), "utf8").catch(() => ""),
	]);
	const port = /^server\.bolt\.listen_address=127\.0\.0\.1:(\d+)$/m.exec(conf)?.[1];
	if (password === undefined || port === undefined) return undefined;
	return { uri: `bolt://127.0.0.1:${port}`, username: "neo4j", password, database: "neo4j" };
}
