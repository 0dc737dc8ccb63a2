import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import Graph from "graphology";
import * as gexf from "graphology-gexf";
import * as graphml from "graphology-graphml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFindings } from "../helpers/axe-findings.ts";
import { explore, partsOf, seen } from "../helpers/page.ts";
import { findPython, run } from "../helpers/python.ts";
import { phone, useServed } from "../helpers/served.ts";

const served = useServed();

/** The file that a button of the export panel saves. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("dialog").getByRole("button", { name: button }).click(),
	]);
	return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

const rows = (text: string, delimiter = ","): Record<string, string>[] =>
	parse(text, { columns: true, bom: true, delimiter });
const idsOf = (items: readonly object[]) => items.map((item) => Reflect.get(item, "id") as string).sort();

/** What is left of an answer when only the ids are looked at. */
const answered = (text: string) => {
	const { among } = JSON.parse(text).data;
	return { nodes: idsOf(among.nodes), relationships: idsOf(among.relationships) };
};

describe("a view is taken away", () => {
	let folder = "";
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), "chronograph-away-"));
	});
	afterAll(() => rm(folder, { recursive: true, force: true }));

	/** Copies code from the dialog and runs it. */
	async function ran(page: Page, name: string, file: string, program: string): Promise<string> {
		await page.getByRole("button", { name: `Copy ${name}`, exact: true }).click();
		await seen(page.getByText(`${name} copied`)).toBeVisible();
		await writeFile(join(folder, file), await page.evaluate(() => navigator.clipboard.readText()));
		return run(program, [join(folder, file)]);
	}

	test("as files that all hold what is shown on the date, or everything in the picture", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&l=en&d=2019-09-30&hf=saying`);
		const { nodeCount } = partsOf(page);
		const open = page.getByRole("button", { name: "Export", exact: true });
		await open.focus();
		await page.keyboard.press("Enter");
		const dialog = page.getByRole("dialog", { name: "Export" });
		await seen(dialog.getByRole("button").first()).toBeFocused();
		await seen(dialog.getByRole("radio", { name: /^What is shown: 30 Sep 2019/ })).toBeChecked();
		expect(await axeFindings(page, { within: "dialog[open]" })).toEqual([]);

		const nodes = rows((await saved(page, "CSV, nodes")).text);
		const relationships = rows((await saved(page, "CSV, relationships")).text);
		expect(await nodeCount.textContent()).toMatch(new RegExp(`^${nodes.length} of `));
		await seen(dialog).toContainText(`${nodes.length} nodes, ${relationships.length} relationships`);
		expect(relationships.some(({ type }) => type === "SAID")).toBe(false);
		expect(relationships.length).toBeGreaterThan(5);

		const json = await saved(page, "JSON");
		expect(json.name).toBe("chronograph-2019-09-30.json");
		const read = JSON.parse(json.text);
		expect(read.view.sentence).toMatch(/^Showing what was true on 30 Sep 2019, using sources published up to \d/);
		expect(read.dataSets[0].licence).toBe("CC-BY-4.0");
		const graphs = [
			graphml.parse(Graph, (await saved(page, "GraphML")).text),
			gexf.parse(Graph, (await saved(page, "GEXF")).text),
		];
		for (const ids of [idsOf(read.nodes), ...graphs.map((graph) => graph.nodes().sort())])
			expect(ids).toEqual(idsOf(nodes));
		for (const ids of [idsOf(read.relationships), ...graphs.map((graph) => graph.edges().sort())])
			expect(ids).toEqual(idsOf(relationships));
		// The link in the file opens the same view.
		const again = new URL(read.view.link);
		expect(again.origin).toBe(new URL(served.url()).origin);
		expect(again.searchParams.get("data")).toMatch(/^dataset\/musk-openai-2023@/);

		await dialog.getByRole("radio", { name: /^Everything in the picture/ }).check();
		const all = JSON.parse((await saved(page, "JSON")).text);
		expect(all.view.standings).toEqual(["CONFIRMED", "REPORTED", "CLAIMED", "PLANNED", "DENIED"]);
		expect(all.nodes.length).toBeGreaterThan(nodes.length);
		expect(await nodeCount.textContent()).toContain(` of ${all.nodes.length} nodes`);
		expect(all.relationships.some(({ type }: { type: string }) => type === "SAID")).toBe(true);

		await page.keyboard.press("Escape");
		await seen(dialog).toBeHidden();
		await seen(open).toBeFocused();

		await page.keyboard.press("Enter");
		await dialog.getByRole("button", { name: /^GraphQL for this view/ }).click();
		const question = page.getByRole("dialog", { name: "GraphQL for this view" });
		await seen(question).toContainText('"at": "2019-09-30"');
		expect(await axeFindings(page, { within: "dialog[open]" })).toEqual([]);
		const shown = { nodes: idsOf(nodes), relationships: idsOf(relationships) };
		expect(answered(await ran(page, "curl", "ask.sh", "sh"))).toEqual(shown);
		expect(answered(await ran(page, "Python", "ask.py", findPython()))).toEqual(shown);
		expect(answered(await ran(page, "JavaScript", "ask.mjs", process.execPath))).toEqual(shown);
		await page.keyboard.press("Escape");
		await seen(question).toBeHidden();
		await seen(open).toBeFocused();

		await page.keyboard.press("Enter");
		await dialog.getByRole("radio", { name: /^Everything in the picture/ }).check();
		await dialog.getByRole("button", { name: /^GraphQL for this view/ }).click();
		await seen(question).toContainText("1 tie that no picture draws comes with the answer");
		await seen(question).not.toContainText('"types"');
		const { among } = JSON.parse(await ran(page, "curl", "ask-all.sh", "sh")).data;
		expect(idsOf(among.nodes)).toEqual(idsOf(all.nodes));
		const isDrawn = ({ type }: { type: string }) => type !== "MAY_BE_SAME_AS";
		expect(idsOf(among.relationships.filter(isDrawn))).toEqual(idsOf(all.relationships));
		expect(among.relationships.length).toBe(all.relationships.length + 1);
	});

	test("in French on a phone, from the menu, with the separator of a French Excel", async () => {
		const page = await served.newPage({ viewport: phone, colorScheme: "dark", locale: "fr-FR" });
		await explore(page, served.url());
		await page.getByRole("button", { name: "Menu" }).tap();
		await page.getByRole("button", { name: "Exporter" }).tap();
		const dialog = page.getByRole("dialog", { name: "Exporter" });
		await seen(dialog.getByRole("button").first()).toBeInViewport({ ratio: 1 });
		expect(await axeFindings(page, { within: "dialog[open]" })).toEqual([]);
		const { name, text } = await saved(page, "CSV, nœuds");
		expect(name).toBe("chronograph-2019-09-30-nodes.csv");
		expect(rows(text, ";").find(({ id }) => id === "funding/microsoft-2019")).toMatchObject({
			startEarliest: "2019-03-12",
			endLatest: "2019-09-10",
			currency: "USD",
			shownAt: "2019-09-30",
		});
	});
});
