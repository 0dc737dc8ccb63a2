import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { packageRoot } from "../../../server/config/package-root.ts";
import { dataSetFolders } from "../../../server/import/data-set-folders.ts";
import { checkDataSets, loadDataSets } from "../../../server/import/load.ts";
import { type Files, smallSet, temporaryFolder, writeSet } from "./small-set.ts";

let temporary: Awaited<ReturnType<typeof temporaryFolder>> | undefined;
beforeAll(async () => {
	temporary = await temporaryFolder();
});
afterAll(() => temporary?.remove());

const texts = fc
	.string({ unit: "grapheme", minLength: 1, maxLength: 12 })
	.filter((text) => text.trim() !== "")
	// Control characters are escaped by JSON, which YAML reads, but not all of them are allowed in YAML.
	.filter((text) => !/\p{C}/u.test(text));
const words = fc.record({ en: texts, fr: texts });
const year = fc.integer({ min: 1900, max: 2019 });
const periods = fc.oneof(
	year.map(String),
	fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, month]) => `${y}-${String(month).padStart(2, "0")}`),
	year.map((y) => `/${y}`),
	year.map((y) => `[${y}..${y + 1}]`),
	year.map((y) => `${y}~`),
);
const standings = fc.constantFrom("CONFIRMED", "REPORTED", "CLAIMED", "PLANNED", "DENIED");
const evidence = fc.array(
	fc.record({ chain: fc.subarray(["source/a", "source/b"], { minLength: 1 }), locator: texts, note: words }),
	{
		minLength: 1,
		maxLength: 3,
	},
);
const fact = { standing: standings, evidence };
const always = ["standing", "evidence"] as const;

const ties = fc.array(
	fc.record(
		{
			type: fc.constantFrom("FOUNDED", "LEADS", "WORKS_AT", "OFFICER_OF"),
			period: periods,
			periodNote: words,
			title: words,
			...fact,
		},
		{ requiredKeys: ["type", ...always] },
	),
	{ maxLength: 6 },
);
const deals = fc.array(
	fc.record(
		{
			kind: fc.constantFrom("donation", "investment", "pledge"),
			name: fc.oneof(texts, words),
			period: periods,
			amount: fc.integer({ min: 0 }),
			...fact,
		},
		{ requiredKeys: ["kind", "name", ...always] },
	),
	{ maxLength: 4 },
);

/** JSON is YAML: what it writes stands for itself. */
const yaml = (records: readonly object[]) => records.map((record) => `- ${JSON.stringify(record)}\n`).join("");

const sets = fc.record({ ties, deals, people: fc.array(words, { minLength: 1, maxLength: 5 }), about: words }).map(
	({ ties: allTies, deals: allDeals, people, about }): Files => ({
		"dataset.yaml": JSON.stringify({ id: "dataset/random", title: about, licence: "CC0-1.0", citation: about.en }),
		"people.yaml": yaml(people.map((name, n) => ({ id: `person/p${n}`, name }))),
		"companies.yaml": yaml([{ id: "company/c", name: about, kind: "lab" }]),
		"sources.yaml": yaml([
			{ id: "source/a", name: about, kind: "article", published: "2020-05" },
			{ id: "source/b", name: about, kind: "filing" },
		]),
		"ties.yaml": yaml(
			allTies.map((tie, n) => ({ id: `fact/t${n}`, from: `person/p${n % people.length}`, to: "company/c", ...tie })),
		),
		"funding.yaml": yaml(
			allDeals.map((deal, n) => ({
				id: `funding/f${n}`,
				recipients: ["company/c"],
				...deal,
				...(deal.amount !== undefined && { currency: "EUR", precision: "AT_LEAST" }),
			})),
		),
	}),
);

it("have no problem, whatever their texts, periods and standings", { timeout: 60_000 }, async () => {
	await fc.assert(
		fc.asyncProperty(sets, async (files) => {
			const folder = await writeSet(join(temporary?.folder ?? "", "random"), files);
			const { problems, world } = await loadDataSets([folder]);
			expect(problems).toEqual([]);
			const lines = Object.entries(files).flatMap(([name, text]) =>
				name === "dataset.yaml" ? [] : text.trim().split("\n"),
			);
			expect(world.entries).toHaveLength(lines.filter((line) => line.startsWith("- ")).length);
		}),
		{ numRuns: 40 },
	);
});

it("are found by their dataset.yaml, and the bundled ones are sound", async () => {
	const folders = await dataSetFolders(join(packageRoot, "data"));
	expect(folders).toContain(join(packageRoot, "data", "musk-openai-2023"));
	const { problems } = await checkDataSets(folders);
	expect(problems).toEqual([]);
});

it("may leave every file out but dataset.yaml, or leave it empty", async () => {
	const folder = join(temporary?.folder ?? "", "bare");
	const bare = { "dataset.yaml": smallSet["dataset.yaml"] ?? "" };
	expect((await loadDataSets([await writeSet(folder, bare)])).problems).toEqual([]);
	expect((await loadDataSets([await writeSet(folder, { ...bare, "ties.yaml": "# none yet\n" })])).problems).toEqual([]);
});
