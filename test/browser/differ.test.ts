import type { Page } from "@playwright/test";
import { expect, test } from "vitest";
import { drawnRelationships, explore, partsOf, seen } from "../helpers/page.ts";
import { useServed } from "../helpers/served.ts";

const served = useServed();

const standingBack = async (page: Page) =>
	(await drawnRelationships(page)).filter(({ classes }) => classes.includes("back")).map(({ id }) => id);

test("accounts that no source tells of yet do not differ", async () => {
	const page = await served.newPage();
	await explore(page, `${served.url()}#v=1&l=en&d=2023-04-15`);
	const { legend } = partsOf(page);
	await seen(legend.getByText("Both cannot be true")).toBeVisible();
	await page.getByRole("button", { name: "today", exact: true }).first().click();
	await page.getByRole("slider", { name: "Sources published up to" }).press("Home");
	await seen(legend.getByText("Both cannot be true")).toHaveCount(0);
	await seen.poll(() => page.url()).toMatch(/[&#]k=\d{4}-/);
	await page.reload();
	await seen(partsOf(page).sentence).toContainText("using sources published up to");
	await seen(legend.getByText("Both cannot be true")).toHaveCount(0);
});

test("where accounts differ: counted and filtered in the legend, in the list and by the link; what is said of one company too", async () => {
	const page = await served.newPage();
	await explore(page, `${served.url()}#v=1&l=en&d=2023-04-15`);
	const { legend, details, tools } = partsOf(page);
	const only = legend.getByRole("switch", { name: /^Let only these stand out/ });
	// Two things said of Twitter cannot both be true: they are attributes, which the scene itself does not hold.
	await seen(legend.getByText("Both cannot be true")).toBeVisible();
	const all = Number(/(\d+)$/.exec((await only.textContent()) ?? "")?.[1]);
	expect(await standingBack(page)).toEqual([]);
	await only.click();
	await seen(only).toBeChecked();
	const counts = await legend
		.getByRole("region", { name: "Where accounts differ" })
		.locator(".legend-note")
		.allTextContents();
	expect(counts.map((text) => Number(/(\d+)$/.exec(text)?.[1])).reduce((sum, count) => sum + count, 0)).toBe(all);
	await seen.poll(async () => (await standingBack(page)).length).toBeGreaterThan(0);
	const back = await standingBack(page);
	expect(back.length).toBeLessThan((await drawnRelationships(page)).length);

	// The list has just those, and the link brings the filter back.
	await tools.getByRole("button", { name: "Show as a list" }).click();
	const list = page.getByRole("region", { name: "Everything in the picture, as a list" });
	await seen(list.getByRole("button", { name: /^Twitter, Inc\./ })).toBeVisible();
	await seen(list.getByRole("button", { name: /^Transformer/ })).toHaveCount(0);
	await seen.poll(() => page.url()).toMatch(/[&#]ad=1\b.*[&]ls=|[&#]ls=.*[&]ad=1\b/);
	await page.reload();
	await seen(only).toBeChecked();
	await seen.poll(() => standingBack(page)).toEqual(back);

	// The one about the company opens with both its sides.
	await list.getByRole("button", { name: /^Twitter, Inc\./ }).click();
	const differ = details.getByRole("region", { name: "Where accounts differ" });
	await differ.getByRole("button", { name: "Both cannot be true" }).click();
	await seen(details.locator(".differ-side")).toHaveCount(2);
	await seen(details.locator(".differ-zigzag")).toBeVisible();
	await legend.getByRole("button", { name: "Show everything" }).click();
	await seen.poll(() => standingBack(page)).toEqual([]);
});
