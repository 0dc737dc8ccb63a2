import type { Page } from "@playwright/test";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import type { Serving } from "../../server/serve.ts";
import { sharedBrowser, sharedServer } from "./page-pool.ts";

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
	/** The address of another site, which the test answers for: asking it is no fault. */
	readonly anotherSite?: string;
}

export interface Served {
	/** Where the page is, with a slash at its end. */
	url(): string;
	/** An empty page in a browser profile of its own, with no movement; closed after the test. */
	newPage(options?: PageOptions): Promise<Page>;
	/**
	 * One page for all tests of the describe that this is called in (of the file, outside of one), opened before the first
	 * and anew after one that failed. It is for tests that only read, or that take back what they did.
	 */
	sharedPage(open: (page: Page) => Promise<unknown>, options?: PageOptions): () => Page;
}

/**
 * The real page, with the bundled data in this worker's Neo4j; server and browser are those that all files of the worker
 * share. A test fails where a page of its crashed, logged an error, threw, had a request fail, or asked any other host.
 */
export function useServed(): Served {
	let serving: Serving | undefined;
	const opened: Page[] = [];
	const faults: string[] = [];
	let failed = false;

	beforeAll(async () => {
		serving = await sharedServer();
	});
	beforeEach(({ task, onTestFinished }) => {
		// Unlike afterEach, this is run whatever has failed before.
		onTestFinished(async () => {
			const found = faults.splice(0);
			failed = task.result?.state === "fail" || found.length > 0;
			await Promise.all(opened.splice(0).map((page) => page.context().close()));
			expect(found, "what the browser complained of").toEqual([]);
		});
	});
	afterAll(async () => {
		const left = (await sharedBrowser()).contexts().length;
		expect(left, "browser profiles that nobody closed").toBe(0);
	});

	const url = () => {
		if (serving === undefined) throw new Error("The page is there from beforeAll on.");
		return serving.url;
	};
	const makePage = async (options: PageOptions) => {
		const { viewport = desktop, colorScheme = "light", locale = "en-GB", serverGoesAway = false } = options;
		const context = await (await sharedBrowser()).newContext({
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
		page.on("crash", () => faults.push("crashed"));
		page.on("pageerror", (error) => faults.push(`threw: ${error.message}`));
		page.on("console", (message) => {
			if (message.type() !== "error") return;
			if (serverGoesAway && message.text().startsWith("Failed to load resource")) return;
			faults.push(`logged: ${message.text()} (${message.location().url})`);
		});
		page.on("request", (request) => {
			const to = new URL(request.url());
			const own = to.origin === origin || to.href === options.anotherSite;
			if (to.protocol.startsWith("http") && !own) faults.push(`asked ${to.href}`);
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
			opened.push(page);
			return page;
		},
		sharedPage: (open, options = {}) => {
			let page: Page | undefined;
			const close = async () => {
				await page?.context().close();
				page = undefined;
			};
			beforeEach(async () => {
				if (failed) await close();
				if (page !== undefined) return;
				page = await makePage(options);
				await open(page);
			});
			afterAll(close);
			return () => {
				if (page === undefined) throw new Error("The page is there from beforeEach on.");
				return page;
			};
		},
	};
}
