// A process that owns a managed Neo4j, for tests that end it in one way or another. Its argument is the options as
// JSON. It says on stdout where its Neo4j is; on SIGINT it stops it in order, on any line from stdin it just exits.
import { setTimeout as wait } from "node:timers/promises";
import { startManagedNeo4j } from "../../../server/embedded/managed-neo4j.ts";
import { isAlive } from "../../../server/embedded/process-info.ts";

const options: Parameters<typeof startManagedNeo4j>[0] = JSON.parse(process.argv[2] ?? "");
const { uri, username, password, pid, stop } = await startManagedNeo4j(options);
const say = (words: unknown) => new Promise((resolve) => process.stdout.write(`${JSON.stringify(words)}\n`, resolve));

process.on("SIGINT", async () => {
	// Had the terminal's signal reached Neo4j too, it would be on its way down by now.
	await wait(1_000);
	await say({ neo4jLived: isAlive(pid) });
	await stop();
	process.exit(0);
});
process.stdin.once("data", () => process.exit(0));
await say({ uri, username, password, pid });
