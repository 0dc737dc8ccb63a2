import type { ConsoleMessage, Page, Request } from "@playwright/test";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import type { Serving } from "../../server/serve.ts";
import { giveBack, profilesInUse, sharedServer, takePage } from "./page-pool.ts";

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
	/** Says that the test has scripts run in every document of the page, or stops its clock: nobody gets it afterwards. */
	readonly spoilt?: boolean;
}

export interface Served {
	/** Where the page is, with a slash at its end. */
	url(): string;
	/** An empty page, as good as in a browser profile of its own, with no movement; taken back after the test. */
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
	/** The pages in use, each with how it is taken back. */
	const opened = new Map<Page, (asGoodAsNew: boolean) => Promise<void>>();
	const faults: string[] = [];
	let failed = false;

	beforeAll(async () => {
		serving = await sharedServer();
	});
	beforeEach(({ task, onTestFinished }) => {
		// Unlike afterEach, this is run whatever has failed before.
		onTestFinished(async () => {
			const passed = task.result?.state !== "fail";
			const back = [...opened.values()];
			opened.clear();
			for (const takeBack of back) await takeBack(passed && faults.length === 0);
			const found = faults.splice(0);
			failed = !passed || found.length > 0;
			expect(found, "what the browser complained of").toEqual([]);
		});
	});
	afterAll(async () => {
		expect(await profilesInUse(), "browser profiles that nobody gave back").toBe(0);
	});

	const url = () => {
		if (serving === undefined) throw new Error("The page is there from beforeAll on.");
		return serving.url;
	};
	const makePage = async (options: PageOptions) => {
		const { viewport = desktop, colorScheme = "light", locale = "en-GB", serverGoesAway = false } = options;
		const page = await takePage({
			viewport,
			colorScheme,
			locale,
			reducedMotion: "reduce",
			permissions: ["clipboard-read", "clipboard-write"],
			hasTouch: viewport.width < 500,
		});
		page.setDefaultTimeout(15_000);
		const { origin } = new URL(url());
		const crashed = () => faults.push("crashed");
		const threw = (error: Error) => faults.push(`threw: ${error.message}`);
		const logged = (message: ConsoleMessage) => {
			if (message.type() !== "error") return;
			if (serverGoesAway && message.text().startsWith("Failed to load resource")) return;
			faults.push(`logged: ${message.text()} (${message.location().url})`);
		};
		const asked = (request: Request) => {
			const to = new URL(request.url());
			const own = to.origin === origin || to.href === options.anotherSite;
			if (to.protocol.startsWith("http") && !own) faults.push(`asked ${to.href}`);
		};
		const unanswered = (request: Request) => {
			// The page gives up a question itself when a newer one takes its place.
			const reason = request.failure()?.errorText ?? "";
			if (reason === "net::ERR_ABORTED" || serverGoesAway) return;
			faults.push(`failed: ${request.url()} (${reason})`);
		};
		page
			.on("crash", crashed)
			.on("pageerror", threw)
			.on("console", logged)
			.on("request", asked)
			.on("requestfailed", unanswered);
		const takeBack = async (asGoodAsNew: boolean) => {
			if (!asGoodAsNew || options.spoilt) return page.context().close();
			await giveBack(page, [origin]);
			page
				.off("crash", crashed)
				.off("pageerror", threw)
				.off("console", logged)
				.off("request", asked)
				.off("requestfailed", unanswered);
		};
		return { page, takeBack };
	};
	return {
		url,
		newPage: async (options = {}) => {
			const { page, takeBack } = await makePage(options);
			opened.set(page, takeBack);
			return page;
		},
		sharedPage: (open, options = {}) => {
			let made: Awaited<ReturnType<typeof makePage>> | undefined;
			const close = async (asGoodAsNew: boolean) => {
				await made?.takeBack(asGoodAsNew);
				made = undefined;
			};
			beforeEach(async () => {
				if (failed) await close(false);
				if (made !== undefined) return;
				made = await makePage(options);
				await open(made.page);
			});
			afterAll(() => close(!failed));
			return () => {
				if (made === undefined) throw new Error("The page is there from beforeEach on.");
				return made.page;
			};
		},
	};
}
