import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "@playwright/test";
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
/** Pages given back, by what they were made with. */
const idle = new Map<string, Page>();
const madeWith = new WeakMap<Page, BrowserContextOptions>();

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

/**
 * A page that shows nothing, as good as in a browser profile of its own. It is one that was given back where there is
 * one: a new profile has the browser make a window, start a process and compile the page's code, which is as much work
 * as a third of all that an opening is.
 */
export async function takePage(profile: BrowserContextOptions): Promise<Page> {
	const key = JSON.stringify(profile);
	const kept = idle.get(key);
	idle.delete(key);
	if (kept !== undefined && !kept.isClosed() && browser?.isConnected()) return kept;
	const context = await (await sharedBrowser()).newContext(profile);
	const page = await context.newPage();
	madeWith.set(page, profile);
	return page;
}

/**
 * Keeps a page for whoever asks for one made like it, with nothing left of what was done to it; what it stored is kept
 * by these origins. Scripts that run in every document cannot be taken back: such a page is to be closed.
 */
export async function giveBack(page: Page, origins: readonly string[]): Promise<void> {
	const profile = madeWith.get(page) ?? {};
	const key = JSON.stringify(profile);
	const context = page.context();
	if (idle.has(key) || page.isClosed()) return context.close();
	await page.unrouteAll({ behavior: "ignoreErrors" });
	await page.goto("about:blank");
	await Promise.all(context.pages().map((each) => (each === page ? undefined : each.close())));
	await context.clearCookies();
	const session = await context.newCDPSession(page);
	for (const origin of origins) await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
	await session.detach();
	const { colorScheme = null, reducedMotion = null, viewport } = profile;
	await page.emulateMedia({ media: null, colorScheme, reducedMotion });
	if (viewport) await page.setViewportSize(viewport);
	await page.mouse.move(0, 0);
	idle.set(key, page);
}

/** How many browser profiles are in somebody's hands. */
export async function profilesInUse(): Promise<number> {
	return (await sharedBrowser()).contexts().length - idle.size;
}
