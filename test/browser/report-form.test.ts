import { describe, expect, test } from "vitest";
import { seen } from "../helpers/page.ts";
import { type PageOptions, useServed } from "../helpers/served.ts";

const served = useServed();

/** A report in a page of its own. */
async function ownReport(address: string, options: PageOptions = {}) {
	const page = await served.newPage(options);
	await page.goto(`${served.url()}reports/${address}`);
	const side = page.getByRole("complementary", { name: /^(Parameters|Paramètres)$/ });
	const main = page.getByRole("main");
	return { page, side, main, rows: main.getByRole("region", { name: /^(Table|Tableau)$/ }).getByRole("row") };
}

describe("the form of a report", () => {
	test("runs nothing where a name is typed and nothing chosen, and marks the answer before as of other values", async () => {
		const { page, side, main, rows } = await ownReport("who-funded-whom?currency=USD");
		await seen(rows.nth(1)).toBeVisible();
		const funder = side.getByRole("combobox", { name: "Funder: search" });
		await funder.fill("Tesla Motors");
		await side.getByRole("button", { name: "Run report" }).click();
		await seen(side.getByRole("alert")).toHaveText(
			"No person or company of this name is chosen: choose one from the list, or empty the field.",
		);
		await seen(funder).toBeFocused();
		await seen(funder).toHaveAttribute("aria-invalid", "true");
		await seen(main.getByText(/^This is the answer to the values before/)).toBeVisible();
		// No file of what was asked before passes for one of what the form asks.
		for (const link of await main.getByRole("link", { name: /^(CSV|JSON|NDJSON|Excel|Markdown)$/ }).all()) {
			await seen(link).toHaveAttribute("aria-disabled", "true");
			expect(await link.getAttribute("href")).toBeNull();
		}
		await funder.fill("");
		await seen(side.getByRole("alert")).toHaveCount(0);
		await seen(main.getByText(/^This is the answer to the values before/)).toHaveCount(0);
		await seen(main.getByRole("link", { name: "CSV" })).toHaveAttribute("href", /\?currency=USD&/);
		await funder.fill("microsoft");
		await side.getByRole("option", { name: /^Microsoft Company/i }).click();
		await side.getByRole("button", { name: "Run report" }).click();
		await seen(page).toHaveURL(/funder=company\/microsoft/);
	});

	test("says what may be searched for, and has long names beside their sign", async () => {
		const { side } = await ownReport("who-funded-whom?lang=fr", { locale: "fr-FR" });
		const field = side.getByRole("combobox", { name: "Financeur : chercher" });
		await seen(field).toHaveAttribute("placeholder", /^tous : chercher personne, /);
		await field.fill("Investisseurs actuels de SpaceX");
		const found = side.getByRole("option").first();
		const [sign, name] = [found.locator(".node-glyph"), found.locator(".search-result-name")];
		await seen(name).toBeVisible();
		const [signBox, nameBox] = [await sign.boundingBox(), await name.boundingBox()];
		expect(nameBox?.y).toBeLessThan((signBox?.y ?? 0) + (signBox?.height ?? 0));
		expect(nameBox?.x).toBeGreaterThan(signBox?.x ?? Number.NaN);
	});

	test("with more choices than are seen at once shows that there are more, and takes all or none at a press", async () => {
		const { page, side } = await ownReport("who-sat-where-and-when");
		const types = side.getByRole("group", { name: "Roles" });
		const boxes = types.getByRole("checkbox");
		const ticked = types.getByRole("checkbox", { checked: true });
		await seen(boxes.nth(20)).toBeAttached();
		const all = await boxes.count();
		await seen(types.locator(".choice-boxes")).toHaveCSS("background-image", /gradient/);
		await types.getByRole("button", { name: "None" }).click();
		await seen(ticked).toHaveCount(0);
		await types.getByRole("button", { name: "All" }).click();
		await seen(ticked).toHaveCount(all);
		// A few need no such help.
		await seen(side.getByRole("group", { name: "Standing" }).getByRole("button")).toHaveCount(0);
		await side.getByRole("button", { name: "Run report" }).click();
		await seen(page).toHaveURL(/types=/);
	});

	test("says of a value that is not in the data which it is and why, and asks with another at a press", async () => {
		const { page, main, rows } = await ownReport("timeline-of-one-company?of=company/opnai");
		const refusal = main.getByRole("alert");
		await seen(refusal).toContainText('“Of” is "company/opnai"; nothing in the graph has that id.');
		await refusal.getByRole("button", { name: "OpenAI", exact: true }).click();
		await seen(page).not.toHaveURL(/opnai/);
		await seen(rows.nth(1)).toBeVisible();
	});

	test("is in the language of a link of the explorer, as are the answer and what is sent on", async () => {
		const { page, main } = await ownReport("who-funded-whom#bar&l=fr");
		await seen(main.getByRole("heading", { level: 1 })).toHaveText("Qui a financé qui");
		await seen(page).toHaveURL(/who-funded-whom#bar$/);
		const cited = main.getByRole("region", { name: "Citer cette réponse" });
		await seen(cited).toContainText("lang=fr");
		await seen(cited).not.toContainText("&l=fr");
	});

	test("says which day would be right where a year alone stands in a date", async () => {
		const { side } = await ownReport("who-funded-whom");
		await side.getByLabel("From", { exact: true }).fill("2019");
		await side.getByRole("button", { name: "Run report" }).click();
		await seen(side.getByRole("alert")).toHaveText(
			"This is no day that exists. Write a whole one, such as 2019-01-01.",
		);
	});
});
