import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { readConfig } from "../../server/config/config.ts";
import { createLog } from "../../server/log.ts";
import { type Serving, serve } from "../../server/serve.ts";
import { noteBundled, wipeUnlessBundled } from "./bundled.ts";
import { findChromium } from "./chromium.ts";
import { workersNeo4j } from "./graph.ts";

/** The screens that the page is held to. */
export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

export interface PageOptions {
	/** 1440 × 900 where none is given. */
	readonly viewport?: { readonly width: number; readonly height: number };
	readonly colorScheme?: "light" | "dark";
	/** The browser's language. */
	readonly locale?: "en-GB" | "fr-FR" | "de-DE";
	/** Says that requests of this page are made to fail, which is then no fault of it. */
	readonly serverGoesAway?: boolean;
}

export interface Served {
	/** Where the page is, with a slash at its end. */
	url(): string;
	/** An empty page in a browser profile of its own, with no movement; closed after the test. */
	newPage(options?: PageOptions): Promise<Page>;
	/**
	 * One page for all tests of the describe that this is called in (of the file, outside of one), opened before them. It is
	 * for tests that only read, or that take back what they did.
	 */
	sharedPage(open: (page: Page) => Promise<unknown>, options?: PageOptions): () => Page;
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
 * The real page, with the bundled data in this worker's Neo4j, and one browser for the file. A test fails where a page
 * of its logged an error, threw, had a request fail, or asked any other host.
 */
export function useServed(): Served {
	let serving: Serving | undefined;
	let browser: Browser | undefined;
	const contexts: BrowserContext[] = [];
	const faults: string[] = [];

	beforeAll(async () => {
		const neo4j = workersNeo4j();
		await wipeUnlessBundled(neo4j);
		const config = readConfig({
			NEO4J_URI: neo4j.uri,
			NEO4J_USERNAME: neo4j.username,
			NEO4J_PASSWORD: neo4j.password,
			NEO4J_DATABASE: neo4j.database,
			PORT: "0",
			LOG_LEVEL: "silent",
			// On a busy machine the first plan of a query may take seconds.
			QUERY_TIMEOUT: "60000",
			CORRECTIONS_TO: "corrections@chronograph.example",
		});
		const [started, executablePath] = await Promise.all([
			serve({ config, log: createLog(config.logLevel) }),
			findChromium(),
		]);
		serving = started;
		if (executablePath === null) throw new Error("No Chrome or Chromium was found: `npm test` installs one.");
		browser = await chromium.launch({ executablePath, args: flags });
		await noteBundled(neo4j);
		// Else the first page of a file would wait for the plans of what it asks, which has no bound on a busy machine.
		await started.warm;
	});
	afterEach(async () => {
		const found = faults.splice(0);
		await Promise.all(contexts.splice(0).map((context) => context.close()));
		expect(found, "what the browser complained of").toEqual([]);
	});
	afterAll(async () => {
		await browser?.close();
		await serving?.close();
	});

	const url = () => {
		if (serving === undefined) throw new Error("The page is there from beforeAll on.");
		return serving.url;
	};
	const makePage = async (options: PageOptions) => {
		const { viewport = desktop, colorScheme = "light", locale = "en-GB", serverGoesAway = false } = options;
		if (browser === undefined) throw new Error("The browser is there from beforeAll on.");
		const context = await browser.newContext({
			viewport,
			colorScheme,
			locale,
			reducedMotion: "reduce",
			permissions: ["clipboard-read", "clipboard-write"],
			hasTouch: viewport.width < 500,
		});
		context.setDefaultTimeout(15_000);
		const page = await context.newPage();
		const { origin } = new URL(url());
		page.on("pageerror", (error) => faults.push(`threw: ${error.message}`));
		page.on("console", (message) => {
			if (message.type() !== "error") return;
			if (serverGoesAway && message.text().startsWith("Failed to load resource")) return;
			faults.push(`logged: ${message.text()} (${message.location().url})`);
		});
		page.on("request", (request) => {
			const to = new URL(request.url());
			if (to.protocol.startsWith("http") && to.origin !== origin) faults.push(`asked ${to.href}`);
		});
		page.on("requestfailed", (request) => {
			// The page gives up a question itself when a newer one takes its place.
			const reason = request.failure()?.errorText ?? "";
			if (reason === "net::ERR_ABORTED" || serverGoesAway) return;
			faults.push(`failed: ${request.url()} (${reason})`);
		});
		return page;
	};
	return {
		url,
		newPage: async (options = {}) => {
			const page = await makePage(options);
			contexts.push(page.context());
			return page;
		},
		sharedPage: (open, options = {}) => {
			let page: Page | undefined;
			beforeAll(async () => {
				page = await makePage(options);
				await open(page);
			});
			afterAll(() => page?.context().close());
			return () => {
				if (page === undefined) throw new Error("The page is there from beforeAll on.");
				return page;
			};
		},
	};
}
