import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { seen } from "../helpers/page.ts";
import { reportsFolder } from "../helpers/page-pool.ts";
import { useServed } from "../helpers/served.ts";

const served = useServed();

test("what is left out of an answer and of its chart is said before the chart, which may be long", async () => {
	const file = join(reportsFolder(), "many-rows.cypher");
	onTestFinished(() => rm(file, { force: true }));
	await writeFile(
		file,
		`/*
title: { en: Many rows, fr: Beaucoup de lignes }
columns:
  - { name: called, type: Text, title: { en: Name, fr: Nom } }
  - { name: many, type: Int, title: { en: Figure, fr: Chiffre } }
views:
  - { type: bar, x: called, y: many }
*/
CYPHER 25
UNWIND range(1, 200) AS many
RETURN 'No ' + toString(many) AS called, many
ORDER BY many`,
	);
	const page = await served.newPage();
	await page.goto(`${served.url()}reports/many-rows?limit=160`);
	const chart = page.getByRole("img", { name: /^Chart/ });
	const cut = page.getByText(/^Cut after 160 rows: there are more\./);
	const drawn = page.getByText("The 120 largest of the 160 rows that came are drawn", { exact: false });
	await seen(chart).toBeVisible();
	const top = async (of: typeof chart) => (await of.boundingBox())?.y ?? Number.NaN;
	expect(await top(cut)).toBeLessThan(await top(drawn));
	expect(await top(drawn)).toBeLessThan(await top(chart));
});
