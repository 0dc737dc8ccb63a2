import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { seen } from "../helpers/page.ts";
import { reportsFolder } from "../helpers/page-pool.ts";
import { useServed } from "../helpers/served.ts";

const served = useServed();

test("a report is written from a beginning that runs, told its mistakes by the line, tried, and saved as a file", async () => {
	const file = join(reportsFolder(), "my-ties.cypher");
	onTestFinished(() => rm(file, { force: true }));
	const page = await served.newPage();
	await page.goto(`${served.url()}reports`);
	await page.getByRole("link", { name: "Write a report" }).click();
	const text = page.getByRole("textbox", { name: "Text of the report" });
	const checks = page.getByRole("region", { name: "Checks" });
	await seen(text).toHaveValue(/CYPHER 25/);
	await seen(checks.getByRole("status")).toHaveText("Nothing is wrong");

	const begun = await text.inputValue();
	const line = begun.split("\n").findIndex((each) => each.includes("name: origins")) + 1;
	await text.fill(begun.replace(") AS origins", ") AS orgins").replace("} AS origins", "} AS orgins"));
	await seen(checks.getByRole("status")).toHaveText("2 errors");
	await seen(page.getByText("It can be run once no error is left.")).toBeVisible();
	await checks.getByRole("button", { name: `Line ${line}`, exact: true }).click();
	await seen(text).toBeFocused();
	const selected = await text.evaluate((field: HTMLTextAreaElement) =>
		field.value.slice(field.selectionStart, field.selectionEnd),
	);
	expect(selected).toContain("name: origins");

	// What is typed is there again where the page was closed.
	await page.reload();
	await seen(text).toHaveValue(/AS orgins/);
	await page.getByRole("button", { name: "Give up changes" }).click();
	await seen(text).toHaveValue(begun);
	await seen(checks.getByRole("status")).toHaveText("Nothing is wrong");
	const own = begun.replace("en: New report", "en: My ties");
	await text.fill(own);
	await seen(checks.getByRole("status")).toHaveText("Nothing is wrong");
	await page.getByRole("button", { name: "Run report" }).click();
	await seen(page.getByRole("region", { name: "Table" }).getByRole("row").nth(1)).toBeVisible();

	await page.getByRole("textbox", { name: "Name of the file" }).fill("my-ties");
	await page.getByRole("button", { name: "Save as a report file" }).click();
	await page.getByRole("link", { name: "Open the report" }).click();
	await seen(page.getByRole("heading", { level: 1 })).toHaveText("My ties");
	expect(await readFile(file, "utf8")).toBe(own);
});

test("in French a refusal that only the server knows is in French, and what is in English says that it is", async () => {
	const page = await served.newPage({ locale: "fr-FR" });
	await page.goto(`${served.url()}reports`);
	await page.getByRole("link", { name: "Écrire un rapport" }).click();
	await seen(page.getByRole("region", { name: "Vérifications (en anglais)" })).toBeVisible();

	await page.goto(`${served.url()}reports/who-funded-whom?from=2020-01-01&to=2019-01-01`);
	await seen(
		page.getByText('« Du » (from) vient après « Au » (to) : l’un est "2020-01-01", l’autre "2019-01-01".').first(),
	).toBeVisible();
});
