import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { axeFindings } from "../helpers/axe-findings.ts";
import { explore, partsOf, places, seen, showDate } from "../helpers/page.ts";
import { useServed } from "../helpers/served.ts";

const served = useServed();

const open = (page: Page) => page.getByRole("button", { name: "My views", exact: true }).click();

describe("my views", () => {
	test("are kept with their note, opened, renamed, deleted and put back, by whoever closes the page in between", async () => {
		const page = await served.newPage({ colorScheme: "dark" });
		await explore(page, `${served.url()}#v=1&l=en&n=p.elon-musk,c.openai,c.microsoft&d=2019-09-30`);
		await open(page);
		const panel = page.getByRole("dialog", { name: "My views" });
		await seen(panel.getByRole("textbox", { name: "Title" })).toBeFocused();
		await seen(panel.getByRole("textbox", { name: "Title" })).toHaveValue(
			"OpenAI, Elon Musk and Microsoft on 30 Sep 2019",
		);
		await panel.getByRole("textbox", { name: "Title" }).fill("Before the deal");
		await panel.getByRole("textbox", { name: "Note" }).fill("Look at <b>these</b> three");
		await page.keyboard.press("Tab");
		await panel.getByRole("button", { name: "Copy link with this" }).click();
		const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
		// What is kept is no citation: it opens in whatever data there is.
		expect(link.searchParams.get("data")).toMatch(/^dataset\/musk-openai-2023@/);
		link.search = "";
		await panel.getByRole("button", { name: "Keep in this browser" }).click();
		await seen(panel.getByRole("link", { name: /^Before the deal/ })).toBeVisible();
		await panel.getByRole("button", { name: "Keep in this browser" }).click();
		await seen(page.getByText("Before the deal was kept already: it is up to date")).toBeVisible();
		await seen(panel.getByRole("link")).toHaveCount(1);
		expect(await axeFindings(page)).toEqual([]);
		await page.keyboard.press("Escape");
		const before = await places(page);

		await showDate(page, "2023-04-01");
		await page.goto("about:blank");
		await explore(page, served.url());
		await open(page);
		await panel.getByRole("link", { name: /^Before the deal/ }).click();
		await seen(panel).toBeHidden();
		await seen(partsOf(page).sentence).toContainText("30 Sep 2019");
		await seen.poll(() => places(page)).toEqual(before);
		const said = page.getByRole("region", { name: "From whoever made this link" });
		await seen(said).toContainText("Before the deal");
		await seen(said).toContainText("Look at <b>these</b> three");
		expect(await axeFindings(page)).toEqual([]);

		await open(page);
		await panel.getByRole("button", { name: "Rename Before the deal" }).click();
		await seen(panel.getByRole("textbox", { name: "New name of Before the deal" })).toBeFocused();
		await page.keyboard.insertText(", renamed");
		await page.keyboard.press("Enter");
		await panel.getByRole("button", { name: "Delete Before the deal, renamed" }).click();
		await seen(panel.getByRole("link")).toHaveCount(0);
		await panel.getByRole("button", { name: "Put it back" }).click();
		await seen(panel.getByRole("link", { name: /^Before the deal, renamed/ })).toBeVisible();
		const [file] = await Promise.all([
			page.waitForEvent("download"),
			panel.getByRole("button", { name: "Save this list as a file" }).click(),
		]);
		expect(JSON.parse(await readFile(await file.path(), "utf8")).views).toEqual([
			{ name: "Before the deal, renamed", saved: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), link: link.href },
		]);

		// A second tab has the same list: what either keeps or deletes, the other follows.
		const other = await page.context().newPage();
		await explore(other, served.url());
		await open(other);
		const there = other.getByRole("dialog", { name: "My views" });
		await seen(there.getByRole("link", { name: /^Before the deal, renamed/ })).toBeVisible();
		await there.getByRole("textbox", { name: "Title" }).fill("From the other tab");
		await there.getByRole("button", { name: "Keep in this browser" }).click();
		await seen(panel.getByRole("link")).toHaveCount(2);
		await panel.getByRole("button", { name: "Delete Before the deal, renamed" }).click();
		await seen(there.getByRole("link")).toHaveCount(1);
		await seen(there.getByRole("link", { name: /^From the other tab/ })).toBeVisible();
	});

	test("are there until the page closes where the browser refuses to keep anything, and the page says so", async () => {
		const page = await served.newPage({ spoilt: true });
		await page.addInitScript(() => {
			Object.defineProperty(window, "localStorage", {
				get: () => {
					throw new DOMException("denied", "SecurityError");
				},
			});
		});
		await explore(page, served.url());
		await open(page);
		const panel = page.getByRole("dialog", { name: "My views" });
		await panel.getByRole("button", { name: "Keep in this browser" }).click();
		await seen(
			panel.getByRole("link", {
				name: /^Elon Musk founded OpenAI \(co-founder, 2015\); Microsoft provided \$1bn, received by OpenAI \(Mar–Sep 2019\)/,
			}),
		).toBeVisible();
		await seen(panel.getByRole("alert")).toContainText("This browser takes nothing from this page");
		// Nothing else on the page says otherwise.
		await seen(panel.getByRole("heading", { name: "In this list: 1" })).toBeVisible();
		await seen(page.getByText(/^Kept (as|in)|None yet/).filter({ visible: true })).toHaveCount(0);
		await panel.getByRole("link").click();
		await seen(partsOf(page).sentence).toContainText("30 Sep 2019");
	});
});
