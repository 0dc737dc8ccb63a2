import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readEnvironment } from "../../server/config/env.ts";
import { cacheFolder } from "../../server/embedded/cache-folder.ts";
import { startManagedNeo4j } from "../../server/embedded/managed-neo4j.ts";
import { loads } from "./loads.ts";
import { madeReports, writeMadeReports } from "./reports/made-reports.ts";
import { readWithDriver, startServer } from "./reports/processes.ts";

/** How fast a large report is streamed, beside the driver alone reading the same statement, and in how much memory. */
const { values } = parseArgs({
	options: { rows: { type: "string", default: "1000000" }, runs: { type: "string", default: "3" } },
});
const [rows, runs] = [Number(values.rows), Number(values.runs)];
if (!Number.isInteger(rows) || rows < 1 || !Number.isInteger(runs) || runs < 1)
	throw new Error("Give --rows and --runs as whole numbers from 1 on.");

const say = (line: string) => process.stdout.write(`${line}\n`);
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
const perSecond = (time: number) => (rows / time) * 1_000;
const said = (count: number) => Math.round(count).toLocaleString("en").padStart(9);
const middle = (times: readonly number[]) =>
	times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** Counted by what costs least: the reader is not what is measured. */
function linesIn(chunk: Buffer): number {
	let lines = 0;
	for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
	return lines;
}

/** Milliseconds that a reader waits for all of an answer. @throws where it is not whole */
async function readOverHttp(url: string): Promise<number> {
	const start = performance.now();
	// As curl and pandas ask by themselves. On one machine compressing would be the slower half.
	const response = await fetch(url, { headers: { "accept-encoding": "identity" } });
	if (!response.ok || response.body === null) throw new Error(await response.text());
	let lines = 0;
	for await (const chunk of response.body) lines += linesIn(Buffer.from(chunk));
	const time = performance.now() - start;
	const wanted = url.includes(".csv") ? rows + 1 : rows;
	if (lines !== wanted) throw new Error(`${url} has ${lines} lines, and not ${wanted}.`);
	return time;
}

const folder = await mkdtemp(join(tmpdir(), "chronograph-bench-"));
const cache = cacheFolder(readEnvironment());
const neo4j = await startManagedNeo4j({ home: join(folder, "neo4j"), cache, trainingDelay: null });
try {
	const { uri, username, password, database } = neo4j;
	const login = { uri, username, password, database };
	await writeMadeReports(folder);
	const server = await startServer({ ...login, reportFolder: folder });
	try {
		say(`${said(rows).trim()} rows, the middle of ${runs}; load ${loads()}`);
		for (const { name, rows: what, statement } of madeReports) {
			const address = (ending: string) => `${server.url}reports/${name}.${ending}?rows=${rows}&limit=${rows}`;
			const idle = (await server.memory()).now;
			const times = { driver: [] as number[], csv: [] as number[], ndjson: [] as number[] };
			// One after the other, so that a machine that grows busy slows all of them.
			for (let run = 0; run < runs; run++) {
				times.driver.push(await readWithDriver({ ...login, statement, rows }));
				times.csv.push(await readOverHttp(address("csv")));
				times.ndjson.push(await readOverHttp(address("ndjson")));
			}
			const { peak } = await server.memory();
			const alone = perSecond(middle(times.driver));
			say(`${name} (${what})`);
			say(`  neo4j-driver alone  ${said(alone)} rows a second`);
			for (const ending of ["csv", "ndjson"] as const) {
				const speed = perSecond(middle(times[ending]));
				say(`  ${ending.padEnd(19)} ${said(speed)} rows a second, ${(speed / alone).toFixed(2)} × the driver alone`);
			}
			say(
				`  memory of the server: ${megabytes(idle)} before, ${megabytes(peak)} at most: ${megabytes(peak - idle)} more`,
			);
		}
		say(`load ${loads()}`);
	} finally {
		await server.stop();
	}
} finally {
	await neo4j.stop();
	await rm(folder, { recursive: true, force: true });
}
