import { describe, expect, test } from "vitest";
import { drawnIds, partsOf, seen } from "../helpers/page.ts";
import { useServed } from "../helpers/served.ts";

const served = useServed();

/** The table of a report, in a page of its own. */
async function tableOf(address: string) {
	const page = await served.newPage();
	await page.goto(`${served.url()}reports/${address}`);
	const table = page.getByRole("region", { name: "Table", exact: true });
	await seen(table.getByRole("row").nth(1)).toBeVisible();
	return { page, table, rows: table.getByRole("row") };
}

describe("the table of a report", () => {
	test("that is wider than the page goes sideways in itself, beside a first column that stays, and shows that it does", async () => {
		const { page, table, rows } = await tableOf("promised-against-paid");
		const widths = await table.evaluate((element) => [element.scrollWidth, element.clientWidth, innerWidth]);
		expect(widths[0]).toBeGreaterThan(widths[1] ?? Number.NaN);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(widths[2]);
		await seen(table).toHaveCSS("background-image", /gradient/);
		const [first, last] = [rows.nth(1).getByRole("cell").first(), rows.nth(1).getByRole("cell").last()];
		const before = await first.boundingBox();
		await table.evaluate((element) => element.scrollTo({ left: element.scrollWidth }));
		await seen(last).toBeInViewport({ ratio: 1 });
		expect((await first.boundingBox())?.x).toBe(before?.x);
	});

	test("has only the rows that contain what is looked for, and keeps that and its order over a run and in a link", async () => {
		const { page, rows, table } = await tableOf("who-funded-whom");
		const all = (await rows.count()) - 1;
		await page.getByRole("searchbox", { name: "Find in this table" }).fill("musk donation");
		await seen(rows).toHaveCount(3);
		await seen(page.getByText(new RegExp(`^2 of ${all} rows`))).toBeVisible();
		const head = table.getByRole("columnheader", { name: "Standing" });
		await head.getByRole("button").click();
		await head.getByRole("button").click();
		await seen(page).toHaveURL(/who-funded-whom#sort=-standing&find=musk%20donation$/);
		await page.getByRole("textbox", { name: "Currency" }).fill("USD");
		await page.getByRole("button", { name: "Run report" }).click();
		await seen(page).toHaveURL(/\?currency=USD#sort=-standing&find=musk%20donation$/);
		await seen(head).toHaveAttribute("aria-sort", "descending");
		await seen(rows).toHaveCount(3);
		await page.reload();
		await seen(head).toHaveAttribute("aria-sort", "descending");
		await seen(rows).toHaveCount(3);
		await page.getByRole("searchbox", { name: "Find in this table" }).fill("no such words");
		await seen(page.getByText("No row has these words.")).toBeVisible();
	});

	test("opens a planned deal in the explorer where it is drawn: among plans, at any date where it has none", async () => {
		const { page, table } = await tableOf("who-funded-whom");
		await table.getByRole("button", { name: /^Open Further funding by Musk/ }).click();
		await seen(partsOf(page).details.getByRole("heading", { level: 2 })).toContainText("Further funding by Musk");
		await seen.poll(() => drawnIds(page)).toContain("funding/musk-continued-funding");
		await seen(page).toHaveURL(/[&#]b=[A-Z,]*PLANNED/);
		await page.goBack();
		await table.getByRole("button", { name: /^Open Money asked for Musk/ }).click();
		await seen(partsOf(page).details.getByRole("heading", { level: 2 })).toContainText("Money asked for");
		await seen(page).toHaveURL(/[&#]d=any/);
	});

	test("has the standings of one row at one edge where they stand below each other", async () => {
		const { table } = await tableOf("ties-through-people");
		const edges = await table.getByRole("row").evaluateAll((all) =>
			all.flatMap((row) => {
				const cells = [...row.querySelectorAll("td")].map((cell) => [...cell.querySelectorAll(".standing-chip")]);
				const [one, other] = cells.find((chips) => chips.length > 1)?.map((chip) => chip.getBoundingClientRect()) ?? [];
				return one !== undefined && other !== undefined && other.top > one.bottom ? [[one.left, other.left]] : [];
			}),
		);
		expect(edges.length).toBeGreaterThan(0);
		for (const [one, other] of edges) expect(other).toBe(one);
	});

	test("has room for what is told in sentences before it has for dates", async () => {
		const { table } = await tableOf("facts-on-one-origin");
		const width = async (name: string) =>
			(await table.getByRole("columnheader", { name, exact: true }).boundingBox())?.width ?? Number.NaN;
		expect(await width("Fact")).toBeGreaterThan(await width("Date"));
	});
});
