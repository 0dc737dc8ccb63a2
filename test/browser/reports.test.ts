import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Route } from "@playwright/test";
import { describe, expect, onTestFinished, test } from "vitest";
import { bundledFolder, reportFiles } from "../../server/domain/reports/catalogue.ts";
import { drawnIds, partsOf, seen } from "../helpers/page.ts";
import { reportsFolder } from "../helpers/page-pool.ts";
import { type PageOptions, useServed } from "../helpers/served.ts";

const served = useServed();

const saved = (await reportFiles([bundledFolder])).map(({ name }) => name);

const shared = served.sharedPage((page) => page.goto(`${served.url()}reports`));

/** Opens a report from the list, to which it goes back where another report is open. */
async function openReport(name: string) {
	const page = shared();
	const [item, all] = [
		page.locator(`main a[href="/reports/${name}"]`),
		page.getByRole("link", { name: "All reports" }),
	];
	await seen(item.or(all)).toBeVisible();
	if (await all.isVisible()) await all.click();
	await item.click();
	await seen(page).toHaveURL(`${served.url()}reports/${name}`);
	const table = page.getByRole("region", { name: "Table" });
	await seen(table).toBeVisible();
	return { page, table, rows: table.getByRole("row") };
}

describe("the list of reports", () => {
	test("has the bundled ones, each with what it answers", async () => {
		const page = await served.newPage();
		await page.goto(served.url());
		await page.getByRole("link", { name: "Reports" }).click();
		await seen(page).toHaveURL(`${served.url()}reports`);
		const items = page.getByRole("main").getByRole("listitem");
		await seen(items).toHaveCount(saved.length);
		const links = await items.getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
		expect(links.sort()).toEqual(saved.map((name) => `/reports/${name}`));
		for (const item of await items.all()) await seen(item.getByRole("paragraph").first()).not.toBeEmpty();
	});

	test("speaks French", async () => {
		const page = await served.newPage({ locale: "fr-FR" });
		await page.goto(`${served.url()}reports`);
		await seen(page.getByRole("heading", { level: 1 })).toHaveText("Rapports");
		await seen(page.getByRole("main").getByRole("listitem").first()).toContainText("Paramètres");
	});
});

/** A report in a page of its own. */
async function ownReport(address: string, options: PageOptions = {}) {
	const page = await served.newPage(options);
	await page.goto(`${served.url()}reports/${address}`);
	const side = page.getByRole("complementary", { name: /^(Parameters|Paramètres)$/ });
	const table = page.getByRole("region", { name: /^(Table|Tableau)$/ });
	return { page, side, table, rows: table.getByRole("row") };
}

describe("a report that is asked", () => {
	test("for one funder finds it by name, says what is wrong at its field, and is the same by its link", async () => {
		const { page, side, table, rows } = await ownReport("who-funded-whom?to=2018-02-31");
		await seen(side.getByRole("alert")).toHaveText(
			"This is no day that exists. Write a whole one, such as 2019-01-01.",
		);
		await side.getByLabel("To", { exact: true }).fill("2018-12-31");
		await seen(side.getByRole("alert")).toHaveCount(0);
		await side.getByRole("combobox", { name: "Funder: search" }).fill("musk");
		await side.getByRole("option", { name: /^Elon Musk Person/ }).click();
		await side.getByRole("checkbox", { name: "planned" }).uncheck();
		await side.getByRole("button", { name: "Run report" }).click();
		await seen(page).toHaveURL(/\?to=2018-12-31&funder=person\/elon-musk&standings=CONFIRMED,REPORTED,CLAIMED$/);
		await seen(table).toContainText("Elon Musk");
		await seen(table).not.toContainText("Microsoft");
		await seen(table.getByText("planned")).toHaveCount(0);
		const count = await rows.count();
		const csv = await page.getByRole("link", { name: "CSV" }).getAttribute("href");
		const lines = (await (await page.request.get(new URL(csv ?? "", served.url()).href)).text()).trim().split(/\r?\n/);
		expect(lines).toHaveLength(count);
		const address = page.url();
		await side.getByRole("button", { name: "Take out Elon Musk" }).click();
		await side.getByLabel("To", { exact: true }).fill("");
		await side.getByRole("button", { name: "Run report" }).click();
		await seen(table).toContainText("Microsoft");
		await page.goto(address);
		await seen(rows).toHaveCount(count);
		await seen(side).toContainText("Elon Musk");
	});

	test("in French speaks French in its form, its cells and its mistakes", async () => {
		const { side, table } = await ownReport("who-funded-whom?atLeast=-1&lang=fr");
		await seen(side.getByRole("alert")).toHaveText("Il faut 0 ou plus.");
		await side.getByLabel("Au moins").fill("");
		await side.getByRole("button", { name: "Exécuter le rapport" }).click();
		for (const word of ["promesse", "approximatif", "rapporté", "Ce que Musk avait versé de sa promesse"])
			await seen(table).toContainText(word);
	});

	test("with what it does not ask for, or a type that there is not, names the nearest", async () => {
		const { page, side } = await ownReport("who-funded-whom?fundr=person/elon-musk");
		await seen(side.getByRole("alert")).toHaveText("This report does not ask for “fundr”: did you mean “funder”?");
		await page.goto(`${served.url()}reports/who-sat-where-and-when?types=FOUNDD`);
		await seen(side.getByRole("alert")).toContainText("did you mean FOUNDED?");
	});

	test("keeps its values under a name, and says where the browser keeps nothing", async () => {
		const { page, side, rows } = await ownReport("who-funded-whom?funder=person/elon-musk");
		await seen(rows.first()).toBeVisible();
		await side.getByRole("textbox", { name: "Name for these values" }).fill("Musk alone");
		await side.getByRole("button", { name: "Keep", exact: true }).click();
		await page.goto(`${served.url()}reports/who-funded-whom`);
		await side.getByRole("button", { name: "Musk alone", exact: true }).click();
		await seen(page).toHaveURL(/\?funder=person\/elon-musk$/);
		await page.evaluate(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException("denied", "SecurityError");
			};
		});
		await side.getByRole("textbox", { name: "Name for these values" }).fill("Again");
		await side.getByRole("button", { name: "Keep", exact: true }).click();
		await seen(side.getByRole("alert")).toContainText("This browser keeps nothing for this page.");
	});

	test("says where its own limit cuts it, for which nothing in the form helps", async () => {
		const file = join(reportsFolder(), "two-names.cypher");
		onTestFinished(() => rm(file, { force: true }));
		await writeFile(
			file,
			`/*
title: { en: Two names, fr: Deux noms }
limit: 2
columns:
  - { name: called, type: Text, title: { en: Name, fr: Nom } }
*/
CYPHER 25
MATCH (n:Company) RETURN n.name AS called ORDER BY called`,
		);
		const { page, rows } = await ownReport("two-names");
		await seen(rows).toHaveCount(3);
		await seen(page.getByText("Cut after 2 rows, the limit that the report’s header sets")).toBeVisible();
	});

	test("is stopped by its reader, ended by the database or cut, and says which", async () => {
		const { page, side, rows } = await ownReport("who-funded-whom?limit=2");
		await seen(rows).toHaveCount(3);
		await seen(page.getByText(/^Cut after 2 rows: there are more\./)).toBeVisible();
		let held: Route | undefined;
		await page.route("**/graphql", async (route) => {
			if (route.request().postData()?.includes("runReport")) held = route;
			else await route.continue();
		});
		await side.getByRole("button", { name: "Run report" }).click();
		await seen.poll(() => held !== undefined).toBe(true);
		const gone = page.waitForEvent("requestfailed", (request) => request.url().endsWith("/graphql"));
		await seen(page.getByRole("button", { name: "Stop" })).toHaveCount(1);
		await page.getByRole("button", { name: "Stop" }).click();
		expect((await gone).failure()?.errorText).toContain("ABORTED");
		await seen(page.getByText("The report was stopped, and its query in the database with it.")).toBeVisible();
		await page.unroute("**/graphql");
		await page.route("**/graphql", (route) =>
			route.fulfill({
				json: {
					errors: [
						{
							message: "It has 30 seconds.",
							extensions: { code: "QUERY_TIMEOUT", words: { en: "It has 30 seconds.", fr: "Il a 30 secondes." } },
						},
					],
				},
			}),
		);
		await page.getByRole("button", { name: "Run it again" }).click();
		await seen(page.getByRole("alert")).toHaveText(
			"It has 30 seconds. Ask for less: a shorter time, one entity, fewer types.",
		);
	});

	test("with ten thousand rows shows them by pages, and orders all of them", async () => {
		const { page, table, rows } = await ownReport("most-connected");
		await seen(rows.nth(1)).toBeVisible();
		await page.route("**/graphql", async (route) => {
			if (!route.request().postData()?.includes("runReport")) return route.continue();
			const response = await route.fetch();
			const answer = await response.json();
			const [row] = answer.data.runReport.rows;
			answer.data.runReport.rows = Array.from({ length: 10_000 }, (_, n) => [row[0], n, ...row.slice(2)]);
			await route.fulfill({ response, json: answer });
		});
		await page.getByRole("button", { name: "Run report" }).click();
		const pages = page.getByRole("navigation", { name: "Pages of the table" });
		await seen(pages).toContainText("Rows 1 to 200 of 10,000");
		await seen(rows).toHaveCount(201);
		await pages.getByRole("button", { name: "Later rows" }).click();
		await seen(pages).toContainText("Rows 201 to 400 of 10,000");
		await seen(rows.nth(1)).toContainText("200");
		const head = table.getByRole("columnheader", { name: "Tied to others" }).getByRole("button");
		await head.click();
		await head.click();
		await seen(pages).toContainText("Rows 1 to 200 of 10,000");
		await seen(rows.nth(1)).toContainText("9,999");
	});

	test("before there is any data says so, and not that it found nothing", async () => {
		const { page, rows } = await ownReport("most-connected");
		await seen(rows.nth(1)).toBeVisible();
		await page.route("**/graphql", async (route) => {
			if (!route.request().postData()?.includes("runReport")) return route.continue();
			const response = await route.fetch();
			const answer = await response.json();
			Object.assign(answer.data.runReport, { rows: [], data: "" });
			await route.fulfill({ response, json: answer });
		});
		await page.getByRole("button", { name: "Run report" }).click();
		await seen(page.getByText("There is no data yet. Where it is being imported, run the report again")).toBeVisible();
	});

	test("that is broken stands in the list with its file and error, and is not run", async () => {
		const page = await served.newPage();
		const asked: string[] = [];
		await page.route("**/graphql", async (route) => {
			const body = route.request().postData() ?? "";
			if (body.includes("runReport")) asked.push(body);
			if (!/query Report(Check)?s\b/.test(body)) return route.continue();
			const response = await route.fetch();
			const answer = await response.json();
			if (body.includes("query ReportChecks")) answer.data.reports[0].error = "line 3: title has no French";
			else answer.data.reports[0].file = "our-own/first.cypher";
			await route.fulfill({ response, json: answer });
		});
		await page.goto(`${served.url()}reports`);
		const item = page.getByRole("main").locator(".report-item").first();
		await seen(item).toContainText("What is wrong with its file, our-own/first.cypher:line 3: title has no French");
		await item.getByRole("link").click();
		await seen(page.getByRole("main")).toContainText("This report cannot be run.");
		await seen(page.getByRole("region", { name: "Cypher" })).toContainText("our-own/first.cypher");
		await seen(page.getByRole("main")).toContainText("line 3: title has no French");
		expect(asked).toEqual([]);
	});

	test("is in the order of the column that its reader presses, and back in its own", async () => {
		const { table, rows } = await ownReport("published-late");
		const days = async () => {
			const place = await table
				.getByRole("columnheader")
				.evaluateAll((all) => all.findIndex((each) => each.textContent?.startsWith("Days at least")));
			const texts = await rows.evaluateAll(
				(all, at) => all.slice(1).map((row) => row.children[at]?.textContent ?? ""),
				place,
			);
			return texts.map((text) => Number(text.replaceAll(",", "")));
		};
		await seen(rows.nth(1)).toBeVisible();
		const own = await days();
		const head = table.getByRole("columnheader", { name: "Days at least" });
		await head.getByRole("button").click();
		await seen(head).toHaveAttribute("aria-sort", "ascending");
		expect(await days()).toEqual(own.toSorted((a, b) => a - b));
		await head.getByRole("button").click();
		await seen(head).toHaveAttribute("aria-sort", "descending");
		expect(await days()).toEqual(own.toSorted((a, b) => b - a));
		await head.getByRole("button").click();
		expect(await days()).toEqual(own);
	});
});

describe("a report", () => {
	test.each(saved)("%s answers with rows, its parameters and its Cypher", async (name) => {
		const { page, rows } = await openReport(name);
		const count = await rows.count();
		expect(count).toBeGreaterThan(1);
		await seen(page.getByText(new RegExp(`^${count - 1} rows?`))).toBeVisible();
		const side = page.getByRole("complementary", { name: "Parameters" });
		await seen(side.getByRole("button", { name: "Run report" })).toBeVisible();
		const cypher = page.getByRole("region", { name: "Cypher" });
		await cypher.getByRole("button", { name: "Cypher" }).click();
		await seen(cypher).toContainText(`cypher/reports/${name}.cypher`);
		await seen(cypher).toContainText("CYPHER 25");
	});

	test("says what Microsoft gave OpenAI, and any row opens its entities in the explorer", async () => {
		const { page, rows } = await openReport("who-funded-whom");
		const row = rows.filter({ hasText: "Microsoft" }).first();
		await seen(row).toContainText("OpenAI");
		await seen(row).toContainText("1,000,000,000");
		await row.getByRole("button", { name: "Open Microsoft in the explorer" }).click();
		await seen(partsOf(page).details.getByRole("heading", { level: 2 })).toHaveText("Microsoft");
		await seen.poll(() => drawnIds(page)).toContain("company/microsoft");
		await page.goBack();
		await seen(rows.first()).toBeVisible();
	});

	test("is taken away as CSV and JSON with the same rows", async () => {
		const { page, rows } = await openReport("who-sat-where-and-when");
		const count = (await rows.count()) - 1;
		const csv = await page.getByRole("link", { name: "CSV" }).getAttribute("href");
		const json = await page.getByRole("link", { name: "JSON", exact: true }).getAttribute("href");
		const asCsv = await page.request.get(new URL(csv ?? "", served.url()).href);
		expect(asCsv.headers()["content-type"]).toContain("text/csv");
		expect((await asCsv.text()).trim().split(/\r?\n/).length).toBe(count + 1);
		const asJson = await page.request.get(new URL(json ?? "", served.url()).href);
		const answer = await asJson.json();
		const list = Array.isArray(answer) ? answer : answer.rows;
		expect(list).toHaveLength(count);
	});

	test("that is not there is said, with the way to the others", async () => {
		const page = await served.newPage();
		expect((await fetch(`${served.url()}reports/no-such-report`)).status).toBe(404);
		await page.goto(`${served.url()}reports`);
		await page.evaluate(() => {
			history.pushState(null, "", "/reports/no-such-report");
			dispatchEvent(new PopStateEvent("popstate"));
		});
		await seen(page.getByRole("heading", { level: 1 })).toHaveText("There is no report called “no-such-report”.");
		await page.getByRole("link", { name: "All reports" }).click();
		await seen(page.getByRole("main").getByRole("listitem")).toHaveCount(saved.length);
	});

	test("waits for the server where it is away, and runs once it is back", async () => {
		const page = await served.newPage({ serverGoesAway: true });
		await page.goto(`${served.url()}reports`);
		await seen(page.getByRole("main").getByRole("listitem")).toHaveCount(saved.length);
		await page.route("**/graphql", (route) => route.abort("connectionrefused"));
		await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
		const away = page.getByRole("main").getByRole("status").filter({ hasText: "The server does not answer" });
		await seen(away).toBeVisible();
		await page.unroute("**/graphql");
		await away.getByRole("button", { name: "Try again" }).click();
		await seen(page.getByRole("region", { name: "Table" })).toBeVisible();
	});
});
