import { beforeAll, describe, expect, test } from "vitest";
import { encodeCursor } from "../../../server/domain/connection.ts";
import { type SearchInput, search } from "../../../server/domain/search.ts";
import { useGraph } from "../../helpers/graph.ts";
import { stands, type TestNode, type TestRelationship, writeGraph } from "./write-graph.ts";

const nodes: readonly TestNode[] = [
	{ id: "company/openai", name: "OpenAI", aliases: ["OpenAI LP"] },
	{ id: "company/openai-fund", name: "OpenAI Startup Fund" },
	{ id: "company/xai", name: "X.AI", aliases: ["xAI"] },
	{ id: "company/x", name: "X", aliases: ["Twitter"] },
	{ id: "person/elon-musk", name: "Élon Musk", aliases: ["Musk"] },
	{ id: "person/musk-kimbal", name: "Kimbal Musk" },
	{ id: "product/gpt-4", name: "GPT-4" },
	{ id: "product/cpp", name: "C++ (a) && b" },
	{ id: "company/musketeers", name: "Musketeers" },
	{ id: "company/oecd", name: "OECD", nameFr: "Organisation de coopération", aliases: ["OCDE"] },
	{ id: "statement/said", name: "On what OpenAI was for", words: "a counterweight to Google", state: stands },
	{ id: "statement/denied", name: "On Google again", state: { ...stands, standing: "DENIED" } },
	...Array.from({ length: 25 }, (_, n) => ({ id: `person/smith-${n}`, name: `Smith ${n % 5}` })),
];
const joined: readonly TestRelationship[] = [
	{ type: "FOUNDED", from: "person/elon-musk", to: "company/openai" },
	...Array.from({ length: 25 }, (_, n) => n)
		.filter((n) => n % 3 === 0)
		.map((n) => ({ type: "WORKS_AT", from: `person/smith-${n}`, to: "company/x" })),
];

const { graph } = useGraph();
beforeAll(() => writeGraph(graph(), nodes, joined));

const find = async (text: string, more: Omit<SearchInput, "text"> = {}) =>
	(await search(graph(), { text, ...more })).rows.map(({ id }) => id);

describe("search", () => {
	test("gives the name itself first, then names that begin so or have a word that does, aliases, and the rest", async () => {
		expect(await find("openai")).toEqual(["company/openai", "company/openai-fund", "statement/said"]);
		expect(await find("musk")).toEqual(["person/elon-musk", "company/musketeers", "person/musk-kimbal"]);
		expect(await find("x")).toEqual(["company/x", "company/xai"]);
		expect(await find("twitter")).toEqual(["company/x"]);
	});

	test("does not mind accents, case and spaces", async () => {
		for (const text of ["élon musk", "ELON  MUSK", " Elon Musk ", "elon mu"])
			expect(await find(text)).toEqual(["person/elon-musk"]);
		expect(await find("cooperation")).toEqual(["company/oecd"]);
	});

	test("finds by two words what is written as one, and those first that are called so", async () => {
		for (const text of ["open ai", "Open-AI", "open  aı"])
			expect(await find(text)).toEqual(["company/openai", "company/openai-fund", "statement/said"]);
		expect(await find("open ai start")).toEqual(["company/openai-fund"]);
		expect(await find("x ai")).toEqual(["company/xai"]);
		// What may be two words is never looked for by a word that the index leaves out.
		expect(await find("openai a")).toEqual(["company/openai", "company/openai-fund", "statement/said"]);
	});

	test.each([
		["opnai", ["company/openai", "company/openai-fund", "statement/said"]],
		["opn ai", ["company/openai", "company/openai-fund", "statement/said"]],
		["Twiter", ["company/x"]],
		["gpt4", ["product/gpt-4"]],
		["kimbel musk", ["person/musk-kimbal"]],
		["elonn muskk", ["person/elon-musk"]],
		// Said, and no name.
		["counterwaight", []],
		["openai", []],
		["xyzzy plugh", []],
		["", []],
	])("where nothing is found it has the nearest names: %s", async (text, ids) => {
		const found = await search(graph(), { text });
		expect(found.rows.length === 0 || ids.length === 0).toBe(true);
		expect((await found.nearest()).map(({ id }) => id)).toEqual(ids);
	});

	test("the nearest names are of the labels asked for, and read only when they are asked for", async () => {
		const before = graph().sent();
		const found = await search(graph(), { text: "muskk", labels: ["COMPANY"] });
		expect(graph().sent() - before).toBe(1);
		expect(await found.nearest()).toEqual([]);
		const all = await search(graph(), { text: "muskk" });
		expect((await all.nearest()).map(({ id }) => id)).toEqual(["person/elon-musk", "person/musk-kimbal"]);
		expect(graph().sent() - before).toBe(4);
	});

	test("finds by the beginning of the last word, and by words said", async () => {
		expect(await find("counterw")).toEqual(["statement/said"]);
		expect(await find("counterweight goog")).toEqual(["statement/said"]);
		expect(await find("goog counterweight")).toEqual([]);
	});

	test.each([
		["C++ (a) && b", ["product/cpp"]],
		["OpenAI*", ["company/openai", "company/openai-fund", "statement/said"]],
		["gpt-4", ["product/gpt-4"]],
		["GPT", ["product/gpt-4"]],
		["x.ai", ["company/xai"]],
		["x.a", ["company/xai"]],
		['"openai', ["company/openai", "company/openai-fund", "statement/said"]],
		["openai AND NOT fund", ["company/openai-fund"]],
		["openai fund OR", ["company/openai-fund"]],
		["openai OR x", []],
		["(((", []],
		["a/b\\", ["product/cpp"]],
		["~^[TO]{!}:?", []],
		["", []],
		["   ", []],
		["🙂", []],
	])("takes whatever people type: %j", async (text, ids) => {
		const found = await find(text);
		expect(ids.length === 0 ? found : found.filter((id) => ids.includes(id))).toEqual(ids);
	});

	test("a text without a word is asked of nobody", async () => {
		const before = graph().sent();
		expect(await (await search(graph(), { text: " ?! " })).totalCount()).toBe(0);
		expect(graph().sent()).toBe(before);
	});

	test("keeps to the labels and to what counts", async () => {
		expect(await find("musk", { labels: ["PERSON"] })).toEqual(["person/elon-musk", "person/musk-kimbal"]);
		expect(await find("google")).toEqual(["statement/said"]);
		expect(await find("google", { when: { standings: ["DENIED"] } })).toEqual(["statement/denied"]);
	});

	test("goes through all pages in one order, each entity once, those with more ties before others of their rank", async () => {
		const all: string[] = [];
		let after: string | null = null;
		for (;;) {
			const { page, rows, hasNextPage } = await search(graph(), { text: "smith", first: 4, after });
			all.push(...rows.map(({ id }) => id));
			const last = rows.at(-1);
			if (!hasNextPage || last === undefined) break;
			after = encodeCursor(page.tag, last);
		}
		const tied = (id: string) => joined.some(({ from }) => from === id);
		const expected = Array.from({ length: 25 }, (_, n) => `person/smith-${n}`).sort();
		expect(all).toEqual([...expected.filter(tied), ...expected.filter((id) => !tied(id))]);
		expect(await (await search(graph(), { text: "smith", first: 4 })).totalCount()).toBe(25);
	});

	test("is one statement", async () => {
		const before = graph().sent();
		await find("smith");
		expect(graph().sent() - before).toBe(1);
	});

	test("refuses a cursor from elsewhere, a page too large and a text too long", async () => {
		const { page, rows } = await search(graph(), { text: "smith" });
		const cursor = encodeCursor(page.tag, rows[0] ?? { key: "", id: "" });
		await expect(find("musk", { after: cursor })).rejects.toMatchObject({ argument: "after" });
		await expect(find("smith", { first: 1001 })).rejects.toMatchObject({ argument: "first" });
		await expect(find("x".repeat(501))).rejects.toMatchObject({ argument: "text" });
	});
});
