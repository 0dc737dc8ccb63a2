import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { readConfig } from "../../server/config/config.ts";
import { createLog } from "../../server/log.ts";
import { type Serving, serve } from "../../server/serve.ts";
import { noteBundled, wipeUnlessBundled } from "./bundled.ts";
import { findChromium } from "./chromium.ts";
import { workersNeo4j } from "./graph.ts";

/** What all files of a worker share: these modules are loaded once a worker, and end with it. */
let serving: Serving | undefined;
let starting: Promise<Serving> | undefined;
let browser: Browser | undefined;

let folder: string | undefined;

/** Where this worker's server saves the reports that are written in its page; there are none in it. */
export function reportsFolder(): string {
	if (folder !== undefined) return folder;
	const made = mkdtempSync(join(tmpdir(), "chronograph reports "));
	process.once("exit", () => rmSync(made, { recursive: true, force: true }));
	folder = made;
	return made;
}

const flags = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/**
 * The server of this worker, on its Neo4j with the bundled data, with the first questions asked. A file that wrote to
 * the database, or wiped it, has the next one get a new server.
 */
export function sharedServer(): Promise<Serving> {
	// Where a file has not waited for it to the end, the next one goes on waiting.
	starting ??= startOrKeep().finally(() => {
		starting = undefined;
	});
	return starting;
}

async function startOrKeep(): Promise<Serving> {
	const neo4j = workersNeo4j();
	const untouched = await wipeUnlessBundled(neo4j);
	if (serving !== undefined && untouched) return serving;
	await serving?.close();
	serving = undefined;
	const config = readConfig({
		NEO4J_URI: neo4j.uri,
		NEO4J_USERNAME: neo4j.username,
		NEO4J_PASSWORD: neo4j.password,
		NEO4J_DATABASE: neo4j.database,
		PORT: "0",
		LOG_LEVEL: "silent",
		// On a busy machine the first plan of a query may take seconds.
		QUERY_TIMEOUT: "60000",
		CHRONOGRAPH_DRAFTS: "1",
		CHRONOGRAPH_REPORTS: reportsFolder(),
		CORRECTIONS_TO: "corrections@chronograph.example",
	});
	serving = await serve({ config, log: createLog(config.logLevel) });
	await noteBundled(neo4j);
	// Else the first page would wait for the plans of what it asks, which has no bound on a busy machine.
	await serving.warm;
	return serving;
}

/** The Chrome or Chromium of this worker; another one where the last has crashed. */
export async function sharedBrowser(): Promise<Browser> {
	if (browser?.isConnected()) return browser;
	const executablePath = findChromium();
	if (executablePath === null) throw new Error("No Chrome or Chromium was found: `npm test` installs one.");
	// Vitest ends a worker by this signal; Playwright then clears away what it started as the process exits.
	if (browser === undefined) process.once("SIGTERM", () => process.exit());
	browser = await chromium.launch({ executablePath, args: flags, handleSIGTERM: false });
	return browser;
}
