import { describe, expect, test } from "vitest";
import { bundledFolder, reportFiles } from "../../server/domain/reports/catalogue.ts";
import { drawnIds, partsOf, seen } from "../helpers/page.ts";
import { useServed } from "../helpers/served.ts";

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

describe("a report", () => {
	test.each(saved)("%s answers with rows, its parameters and its Cypher", async (name) => {
		const { page, rows } = await openReport(name);
		const count = await rows.count();
		expect(count).toBeGreaterThan(1);
		await seen(page.getByText(new RegExp(`^${count - 1} rows?`))).toBeVisible();
		const side = page.getByRole("complementary", { name: "Parameters" });
		await seen(side).toContainText(/Run with these values\.|This report has no parameters\./);
		const cypher = page.getByRole("region", { name: "Cypher" });
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
		const json = await page.getByRole("link", { name: "JSON" }).getAttribute("href");
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
		await page.goto(`${served.url()}reports/no-such-report`);
		await seen(page.getByRole("heading", { level: 1 })).toHaveText("There is no report called “no-such-report”.");
		await page.getByRole("link", { name: "All reports" }).click();
		await seen(page.getByRole("main").getByRole("listitem")).toHaveCount(saved.length);
	});

	test("waits for the server where it is away, and runs once it is back", async () => {
		const page = await served.newPage({ serverGoesAway: true });
		await page.goto(`${served.url()}reports`);
		await seen(page.getByRole("main").getByRole("listitem")).toHaveCount(saved.length);
		await page.route("**/graphql", (route) => route.abort("connectionrefused"));
		await page.getByRole("main").getByRole("link").first().click();
		const away = page.getByRole("main").getByRole("status").filter({ hasText: "The server does not answer" });
		await seen(away).toBeVisible();
		await page.unroute("**/graphql");
		await away.getByRole("button", { name: "Try again" }).click();
		await seen(page.getByRole("region", { name: "Table" })).toBeVisible();
	});
});
