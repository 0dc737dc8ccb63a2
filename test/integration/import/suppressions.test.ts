import { writeFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { importDataSets } from "../../../server/import/import.ts";
import { smallSet, withMore } from "../../unit/import/small-set.ts";
import { ask, everything } from "./data.ts";
import { useSets } from "./sets.ts";

const { graph, folder, write, bringIn } = useSets();

async function keepOut(...ids: string[]): Promise<string> {
	const file = folder("kept-out.yaml");
	await writeFile(file, ids.map((id) => `- { id: ${id}, reason: at their wish, on: 2024-01-31 }\n`).join("") || "[]\n");
	return file;
}

const idsThere = async () =>
	(await ask(graph(), "MATCH (n) WHERE n.id IS NOT NULL RETURN n.id AS id ORDER BY id")).flat();

it("keep a person out, and whatever joins them", async () => {
	const report = await bringIn(smallSet, { suppressions: await keepOut("person/ada") });
	// Ada, what she founded, pledged, paid and said, the launch, and how the pledge and the payment differ.
	expect(report.suppressed).toBe(7);
	expect(report.total.created).toBe(12);
	const there = await idsThere();
	expect(there).toContain("fact/bob-leads-acme");
	expect(there.filter((id) => /ada|pledge|payment|launch/.test(String(id)))).toEqual([]);
	// No word of her is left in what stays.
	expect(JSON.stringify(await everything(graph()))).not.toMatch(/person\/ada|Ada |Éclair/);
});

it("take out what was there, and keep it out of later imports", async () => {
	await bringIn(smallSet);
	const suppressions = await keepOut("person/bob");
	const report = await bringIn(smallSet, { suppressions });
	expect(report).toMatchObject({ suppressed: 2, kinds: { person: { deleted: 1 }, fact: { deleted: 1 } } });
	const before = await idsThere();
	expect(before).not.toContain("person/bob");
	expect(before).not.toContain("fact/bob-leads-acme/evidence/1");
	expect((await bringIn(smallSet, { suppressions })).total).toMatchObject({ created: 0, changed: 0, deleted: 0 });
	expect(await idsThere()).toEqual(before);
});

it("take the facts with them that nothing else vouches for, and leave the others with the evidence that is left", async () => {
	const report = await bringIn(
		withMore({
			"ties.yaml": `- id: fact/twice-vouched
  type: LEADS
  from: person/bob
  to: company/beta
  standing: REPORTED
  evidence:
    - chain: [source/filing]
    - chain: [source/paper]
`,
		}),
		{ suppressions: await keepOut("source/filing") },
	);
	const there = await idsThere();
	expect(there).toContain("fact/twice-vouched");
	// Its only passage leads to the filing; so does that of the valuation.
	expect(there).not.toContain("fact/ada-founded-acme");
	expect(there).not.toContain("attribute/acme-valuation");
	expect(report.suppressed).toBe(3);
	expect(
		await ask(graph(), "MATCH (n {id: 'fact/twice-vouched'})-[:EVIDENCED_BY]->(e) RETURN n.knownFrom, e.origin"),
	).toEqual([["2020-05-01", "source/paper"]]);
	// What leant on the one and revised the other stands by itself.
	expect(await ask(graph(), "MATCH (n {id: 'fact/acme-owns-engine'}) RETURN n.after, n.undated")).toEqual([
		[null, true],
	]);
	expect(await ask(graph(), "MATCH (n {id: 'attribute/acme-valuation-2'}) RETURN n.lineage")).toEqual([
		["attribute/acme-valuation-2"],
	]);
});

it("keep out one fact", async () => {
	const report = await bringIn(smallSet, { suppressions: await keepOut("funding/pledge") });
	// The payment was paid under it, Ada spoke of it, and the disagreement has one side left.
	expect(report.suppressed).toBe(4);
	expect(await idsThere()).not.toContain("funding/payment");
});

it("are read from the file beside the data sets where none is given", async () => {
	await writeFile(folder("suppressions.yaml"), "- { id: person/bob }\n");
	const report = await bringIn(smallSet);
	await writeFile(folder("suppressions.yaml"), "[]\n");
	expect(report.suppressed).toBe(2);
	expect((await bringIn(smallSet)).total).toMatchObject({ created: 2, deleted: 0 });
});

it("may name what is not there", async () => {
	expect((await bringIn(smallSet, { suppressions: await keepOut("person/nobody") })).suppressed).toBe(0);
});

it("are refused where they name what stays in the graph, in a set that is not given", async () => {
	await bringIn(smallSet);
	const other = await write("other", {
		"dataset.yaml": (smallSet["dataset.yaml"] ?? "").replace("dataset/small", "dataset/other"),
	});
	await expect(importDataSets(graph(), [other], { suppressions: await keepOut("person/bob") })).rejects.toMatchObject({
		problems: [
			{
				message: "person/bob is in the graph, from dataset/small, whose folder is not given",
				hint: "give the folder of dataset/small as well, so that it can be taken out",
				line: 1,
				column: 9,
			},
		],
	});
});

it("are refused with their mistakes", async () => {
	const file = folder("kept-out.yaml");
	await writeFile(file, "- { idd: person/bob }\n");
	await expect(bringIn(smallSet, { suppressions: file })).rejects.toMatchObject({
		problems: [{ file, line: 1, column: 5, message: '"idd" is no key here', hint: "perhaps id is meant" }],
	});
});

it("leave what is said of an existence its own dates, without what it leant on", async () => {
	const files = withMore({
		"companies.yaml": `- id: company/late
  name: Late
  kind: lab
  existence:
    before: event/launch
    after: fact/ada-founded-acme
    standing: REPORTED
    evidence:
      - chain: [source/paper]
`,
	});
	const late = async () =>
		(
			await ask(
				graph(),
				"MATCH (n {id: 'company/late'}) RETURN n.after, n.before, n.startEarliest, n.endLatest, n.undated",
			)
		)[0];
	await bringIn(files);
	expect(await late()).toEqual(["fact/ada-founded-acme", "event/launch", "2015-01-01", "2018-06-01", false]);
	await bringIn(files, { suppressions: await keepOut("fact/ada-founded-acme") });
	expect(await late()).toEqual([null, "event/launch", null, "2018-06-01", false]);
});
