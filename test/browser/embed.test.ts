import { createServer } from "node:http";
import type { Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listen } from "../../server/listen.ts";
import { axeFindings } from "../helpers/axe-findings.ts";
import { drawn, drawnIds, explore, partsOf, seen } from "../helpers/page.ts";
import { useServed } from "../helpers/served.ts";

const served = useServed();

/** The page of another site with the code in it, on a port of its own. */
let article = "";
let code = "";
const site = createServer((_, response) => {
	response.setHeader("content-type", "text/html");
	response.end(
		`<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>An article</title><main><h1>An article</h1>${code}</main></html>`,
	);
});
beforeAll(async () => {
	article = `http://localhost:${await listen(site, "localhost", 0)}/`;
});
afterAll(() => {
	site.close();
	site.closeAllConnections();
});

/** The code that the page offers for the view that it shows. */
async function codeOf(page: Page): Promise<string> {
	await page.getByRole("button", { name: "Export", exact: true }).click();
	await page.getByRole("button", { name: /^Embed…/ }).click();
	const dialog = page.getByRole("dialog", { name: "Embed…" });
	await dialog.getByRole("button", { name: "Copy HTML" }).click();
	return page.evaluate(() => navigator.clipboard.readText());
}

async function openArticle(page: Page) {
	code = await codeOf(page);
	await page.goto(article);
	return page.frameLocator("iframe");
}

describe("the page within another", () => {
	test("shows the picture and its date, and nothing else but the way to the whole page", async () => {
		const page = await served.newPage({ anotherSite: article });
		await explore(page, `${served.url()}#v=1&l=en&n=p.elon-musk,c.openai,c.microsoft&d=2017-06-01`);
		const nodes = await drawnIds(page);
		const embedded = await openArticle(page);
		await seen(embedded.getByText(/^Showing what was true on 1 Jun 2017/)).toBeVisible();
		for (const gone of ["banner", "search", "navigation", "complementary", "toolbar"] as const)
			await seen(embedded.getByRole(gone)).toHaveCount(0);
		expect(await axeFindings(page)).toEqual([]);

		// Its date moves, and the way to the whole page leads to what is shown then.
		await embedded.getByRole("slider", { name: "Date shown" }).press("Shift+ArrowRight");
		await seen(embedded.getByText(/^Showing what was true on 1 Jul 2017/)).toBeVisible();
		const whole = embedded.getByRole("link", { name: "Open in Chronograph" });
		await seen(whole).toHaveAttribute("href", /\/#v=1&d=2017-07-01&l=en&n=/);
		await explore(page, (await whole.getAttribute("href")) ?? "");
		expect(await drawnIds(page)).toEqual(nodes);
		await seen(partsOf(page).search).toBeVisible();
	});

	test("shows all of its picture, as large as its frame becomes, until a reader moves it; then a button does", async () => {
		const page = await served.newPage({ viewport: { width: 720, height: 480 } });
		await page.goto(`${served.url()}?embed#v=1&d=2019-09-30&l=en`);
		await seen.poll(async () => (await drawnIds(page)).length).toBeGreaterThan(10);
		const allSeen = async () => {
			const room = (await partsOf(page).picture.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
			const inside = (at: { x: number; y: number }) =>
				at.x > room.x && at.x < room.x + room.width && at.y > room.y && at.y < room.y + room.height;
			return (await drawn(page)).every(({ seenAt }) => inside(seenAt));
		};
		await seen.poll(allSeen).toBe(true);
		for (const [width, height] of [
			[520, 640],
			[760, 400],
		] as const) {
			await page.setViewportSize({ width, height });
			await seen.poll(allSeen).toBe(true);
		}
		await page.mouse.move(12, 12);
		await page.mouse.down();
		await page.mouse.move(300, 160, { steps: 4 });
		await page.mouse.up();
		await seen.poll(allSeen).toBe(false);
		await page.getByRole("button", { name: "Fit the picture" }).click();
		await seen.poll(allSeen).toBe(true);
	});

	test("shows the step of a story, and goes on in it without a trace in the history of the page round it", async () => {
		const page = await served.newPage({ anotherSite: article });
		await explore(page, `${served.url()}stories/musk-and-openai/1#l=en`);
		const embedded = await openArticle(page);
		await seen(embedded.getByText("Step 1 of 11", { exact: true })).toBeVisible();
		const before = await page.evaluate(() => history.length);
		await embedded.getByRole("button", { name: "Next" }).click();
		await seen(embedded.getByText("Step 2 of 11", { exact: true })).toBeVisible();
		expect(await page.evaluate(() => history.length)).toBe(before);
		await seen(embedded.getByRole("link", { name: "Open in Chronograph" })).toHaveAttribute(
			"href",
			/\/stories\/musk-and-openai\/2#/,
		);
	});
});
