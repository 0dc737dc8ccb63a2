import neo4j from "neo4j-driver";
import type { DriverOrder } from "./processes.ts";

process.once("message", async ({ uri, username, password, database, statement, rows }: DriverOrder) => {
	const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
	const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
	await session.run("RETURN 1 AS one");
	const start = performance.now();
	let read = 0;
	for await (const record of session.run(statement, { rows: neo4j.int(rows) })) if (record.length > 0) read += 1;
	const time = performance.now() - start;
	await session.close();
	await driver.close();
	if (read !== rows) throw new Error(`${read} rows were read, and not ${rows}.`);
	process.send?.({ time });
	process.disconnect();
});
