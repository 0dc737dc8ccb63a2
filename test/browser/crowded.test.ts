import type { Page } from "@playwright/test";
import { expect, test } from "vitest";
import { drawnIds, explore, partsOf, seen } from "../helpers/page.ts";
import { useServed } from "../helpers/served.ts";

const served = useServed();

const made = (count: number) => Array.from({ length: count }, (_, index) => `company/made-${index}`);

/** The scene asked for, the most that was asked about at once, and how many questions asked whether something is there. */
interface Asked {
	most: number;
	existing: number;
}

/** Answers as a graph with 2,500 more companies would; those named gone are not there. */
async function serveMore(page: Page, gone: ReadonlySet<string>): Promise<Asked> {
	const asked: Asked = { most: 0, existing: 0 };
	await page.route("**/graphql", async (route) => {
		const { query, variables } = route.request().postDataJSON();
		const ids: readonly string[] = variables.ids ?? [];
		asked.most = Math.max(asked.most, ids.length);
		const more = ids.filter((id) => id.startsWith("company/made-") && !gone.has(id));
		if (query.includes("query Existing(")) {
			asked.existing++;
			const there = new Set([...more, "company/openai", "company/microsoft"]);
			return route.fulfill({ json: { data: { nodes: ids.map((id) => (there.has(id) ? { id } : null)) } } });
		}
		if (!query.includes("query Among(")) return route.continue();
		const response = await route.fetch();
		const answer = await response.json();
		const [pattern] = answer.data.among.nodes;
		for (const id of more) answer.data.among.nodes.push({ ...pattern, id, nameEn: id, nameFr: id });
		return route.fulfill({ response, json: answer });
	});
	return asked;
}

test("a link that names more than a picture holds shows what has room, says what is left out, and leads to it", async () => {
	const page = await served.newPage();
	const gone = new Set(["company/made-3"]);
	const asked = await serveMore(page, gone);
	const at = (index: number) => `_${(index % 40) * 60}_${Math.floor(index / 40) * 60}`;
	const named = made(2_500).map((id, index) => `c.${id.slice("company/".length)}${at(index)}`);
	const held = "c.openai_-90_-90!";
	const address = `${served.url()}#v=1&d=2019-09-30&s=company/made-2499&n=${[...named, held, "c.microsoft_-90_0"].join(",")}`;
	await explore(page, address);
	const { notices } = partsOf(page);
	const crowded = notices.filter({ hasText: "501 of the 2,501 nodes of this link are left out." });
	await seen(crowded).toContainText("A picture holds at most 2,000 nodes");
	await seen(notices.filter({ hasText: "Not found: company/made-3" })).toBeVisible();
	const first = await drawnIds(page);
	expect(first).toHaveLength(2_000);
	// What is selected and what is held stay; then it goes by the order of the link.
	expect(first).toEqual(expect.arrayContaining(["company/openai", "company/made-2499", "company/made-1998"]));
	expect(first).not.toContain("company/made-1999");
	expect(first).not.toContain("company/microsoft");
	expect(asked).toEqual({ most: 2_000, existing: 3 });

	await crowded.getByRole("button", { name: "Show the 501 others instead" }).click();
	await seen(crowded).toHaveCount(0);
	await seen.poll(async () => (await drawnIds(page)).length).toBe(501);
	expect(await drawnIds(page)).toContain("company/microsoft");
	await partsOf(page).tools.getByRole("button", { name: "Undo" }).click();
	await seen.poll(async () => (await drawnIds(page)).length).toBe(2_000);
});

test("a full picture takes nothing more, and says each time what is left out", async () => {
	const page = await served.newPage();
	const asked = await serveMore(page, new Set());
	const nodes = ["company/openai", "company/microsoft", ...made(1_998)].map((id) => `c.${id.slice("company/".length)}`);
	const asks = "s=company/openai,company/microsoft&tie=person/elon-musk,company/microsoft";
	await explore(page, `${served.url()}#v=1&d=any&l=fr&${asks}&n=${nodes.join(",")}`);
	const { search, results, details, picture } = partsOf(page);
	const says = (words: RegExp) => seen(page.getByText(words)).toBeAttached();
	const full = String.raw`laissés? de côté\. Une image contient au plus 2\s000 nœuds`;

	await page.getByRole("button", { name: "Le montrer dans l’image" }).click();
	await says(/^Le chemin n’est pas dessiné, car l’image est pleine/);
	await details.getByRole("button", { name: "Ce qui les relie" }).click();
	await says(new RegExp(String.raw`^\d+ nœuds? les relien?t, 0 ajouté.*${full}`));
	await search.fill("gpt");
	await results
		.filter({ hasText: /^GPT-4/ })
		.first()
		.click();
	await says(new RegExp(`^1 nœud ${full}`));
	await seen(details.getByRole("heading", { level: 2 })).toHaveText("GPT-4");
	await search.fill("openai");
	await results
		.filter({ hasText: /^OpenAI/ })
		.first()
		.click();
	await seen(details.getByRole("heading", { level: 2 })).toHaveText("OpenAI");
	await picture.focus();
	await page.keyboard.press("Enter");
	await says(new RegExp(`^12 nœuds ${full}`));
	expect(await drawnIds(page)).toHaveLength(2_000);
	expect(asked).toEqual({ most: 2_000, existing: 0 });
});
