import type { Page } from "@playwright/test";
import type {} from "../../fixtures/graph-view/harness.ts";
import type {} from "../../fixtures/graph-view/stock.ts";
import { type Bench, screen } from "./measure.ts";

const timeout = 180_000;

/** Opens our picture of the scene, has something done with it, and closes it again. */
export async function inOurs<Result>(
	{ browser, addressOf }: Pick<Bench, "browser" | "addressOf">,
	work: (page: Page) => Promise<Result>,
): Promise<Result> {
	const page = await browser.newPage({ viewport: screen });
	await page.goto(addressOf("index.html"), { timeout });
	await page.waitForFunction(() => window.harness?.view.drawn().length > 0, null, { timeout });
	try {
		return await work(page);
	} finally {
		await page.close();
	}
}

/** The same with Cytoscape as it comes. */
export async function inStock<Result>(
	{ browser, addressOf }: Pick<Bench, "browser" | "addressOf">,
	work: (page: Page) => Promise<Result>,
): Promise<Result> {
	const page = await browser.newPage({ viewport: screen });
	await page.goto(addressOf("stock.html"), { timeout });
	await page.waitForFunction(() => window.stock !== undefined, null, { timeout });
	try {
		return await work(page);
	} finally {
		await page.close();
	}
}
