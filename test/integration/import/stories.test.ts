import { writeFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { importDataSets } from "../../../server/import/import.ts";
import { smallSet, withChange } from "../../unit/import/small-set.ts";
import { ask, elementIds, everything } from "./data.ts";
import { useSets } from "./sets.ts";

const { graph, folder, write, bringIn } = useSets();

/** The small set with a story of three steps: around Acme on two days, and of the pledge. */
const told = {
	...smallSet,
	"stories/told.yaml": `id: story/told
title: { en: Told, fr: Raconté }
description: { en: What is told., fr: Ce qui est raconté. }
steps:
  - title: { en: Early, fr: Tôt }
    text: { en: "It was [founded](fact/ada-founded-acme).", fr: "Elle fut [fondée](fact/ada-founded-acme)." }
    at: 2015-06-01
    around: company/acme
    selection: fact/ada-founded-acme
  - title: { en: Late, fr: Tard }
    text: { en: Bob was there., fr: Robert était là. }
    at: 2019-06-01
    asKnownOn: 2020-06-01
    around: company/acme
  - title: { en: Money, fr: L’argent }
    text: { en: There was a pledge., fr: Il y eut une promesse. }
    during: { from: 2016-01-01 }
    nodes: [funding/pledge, company/acme]
    standings: [REPORTED]
    selection: funding/pledge#RECEIVED_BY@company/acme
    camera: [funding/pledge]
`,
};

const stepsOf = async (id: string) => {
	const [[steps = null] = []] = await ask(graph(), "MATCH (n:Story {id: $id}) RETURN n.steps", { id });
	return steps === null ? null : JSON.parse(String(steps));
};
const shown = (id: string) =>
	ask(graph(), "MATCH (:Story {id: $id})-[r:SHOWS]->(n) RETURN r.step AS step, n.id AS shown ORDER BY step, shown", {
		id,
	});

it("are in the graph with their steps, and joined to all that each shows", async () => {
	const report = await bringIn(told);
	expect(report.kinds.story).toEqual({ created: 2, changed: 0, deleted: 0, unchanged: 0 });
	expect(
		await ask(graph(), "MATCH (n:Story {id: 'story/told'}) RETURN labels(n), n.titleFr, n.descriptionEn, n.dataset"),
	).toEqual([[["Story"], "Raconté", "What is told.", "dataset/small"]]);
	const [early, late, money] = await stepsOf("story/told");
	expect(early).toEqual({
		title: { en: "Early", fr: "Tôt" },
		text: {
			en: "It was [founded](fact/ada-founded-acme).",
			fr: "Elle fut [fondée](fact/ada-founded-acme).",
		},
		at: "2015-06-01",
		during: null,
		asKnownOn: null,
		standings: ["CONFIRMED", "REPORTED", "CLAIMED"],
		nodes: ["company/acme", "person/ada"],
		selection: "fact/ada-founded-acme",
		camera: [],
	});
	// What is around a node is what is related to it on that day, by those sources.
	expect([...late.nodes].sort()).toEqual([
		"company/acme",
		"event/launch",
		"funding/payment",
		"person/ada",
		"person/bob",
		"statement/ada-on-acme",
	]);
	expect(money).toMatchObject({ at: null, during: { from: "2016-01-01", to: null }, standings: ["REPORTED"] });
	expect((await shown("story/told")).filter(([step]) => step !== 2)).toEqual([
		[1, "company/acme"],
		[1, "fact/ada-founded-acme"],
		[1, "person/ada"],
		[3, "company/acme"],
		[3, "funding/pledge"],
	]);
});

it("are written no second time, and anew where they changed, they alone", async () => {
	await bringIn(told, { today: "2024-01-01" });
	const before = { all: await everything(graph()), ids: await elementIds(graph()) };
	expect((await bringIn(told, { today: "2025-01-01" })).total).toMatchObject({ created: 0, changed: 0, deleted: 0 });
	expect({ all: await everything(graph()), ids: await elementIds(graph()) }).toEqual(before);

	const changed = withChange("stories/told.yaml", "There was a pledge.", '"[Ada](person/ada) pledged."', told);
	const report = await bringIn(changed);
	expect(report.total).toMatchObject({ created: 0, changed: 1, deleted: 0 });
	expect(report.kinds.story).toMatchObject({ changed: 1, unchanged: 1 });
	expect(report.dataSets).toMatchObject([{ outcome: "changed" }]);
	expect((await shown("story/told")).filter(([step]) => step === 3)).toEqual([
		[3, "company/acme"],
		[3, "funding/pledge"],
		[3, "person/ada"],
	]);
});

it("follow the facts that are around what they show", async () => {
	await bringIn(told);
	const report = await bringIn(withChange("ties.yaml", "period: 2018-02-01/..", "period: 2019-07-01/..", told));
	expect(report.kinds.story).toMatchObject({ changed: 1, unchanged: 1 });
	expect((await stepsOf("story/told"))[1].nodes).not.toContain("person/bob");
});

it("go from the graph when they are gone from the files, with what joins them", async () => {
	await bringIn(told);
	const report = await bringIn(smallSet);
	expect(report.kinds.story).toMatchObject({ deleted: 1, unchanged: 1 });
	expect(await ask(graph(), "MATCH (s:Story) RETURN s.id")).toEqual([["story/the-firm"]]);
	expect(await shown("story/told")).toEqual([]);
});

it("tell nothing of what is kept out: no step that shows, selects or names it, and no story that is about it", async () => {
	const file = folder("kept-out.yaml");
	await writeFile(file, "- { id: person/bob }\n");
	const report = await bringIn(told, { suppressions: file });
	// Bob, and that he leads Acme.
	expect(report.suppressed).toBe(2);
	const steps = await stepsOf("story/told");
	expect(steps.map(({ title }: { title: { en: string } }) => title.en)).toEqual(["Early", "Money"]);
	expect(JSON.stringify(await everything(graph()))).not.toMatch(/person\/bob|\bBob\b|Robert/);

	await writeFile(file, "- { id: company/acme }\n");
	await bringIn(told, { suppressions: file });
	expect(await ask(graph(), "MATCH (s:Story) RETURN s.id")).toEqual([]);

	await writeFile(file, "- { id: story/told }\n");
	await bringIn(told, { suppressions: file });
	expect(await ask(graph(), "MATCH (s:Story) RETURN s.id")).toEqual([["story/the-firm"]]);
});

it("may tell of another data set, which then keeps what they show", async () => {
	const { "stories/the-firm.yaml": story = "", "dataset.yaml": about = "", ...facts } = smallSet;
	const first = await write("first", { ...facts, "dataset.yaml": about });
	const second = await write("second", {
		"dataset.yaml": about.replace("dataset/small", "dataset/stories"),
		"stories/the-firm.yaml": story.replace("product/engine", "company/beta"),
	});
	await importDataSets(graph(), [first, second]);
	const without = (facts["companies.yaml"] ?? "").split("- id: company/beta")[0] ?? "";
	await write("first", { ...facts, "dataset.yaml": about, "companies.yaml": without });
	await expect(importDataSets(graph(), [first])).rejects.toMatchObject({
		problems: [
			{
				message: "company/beta would go from the graph, but story/the-firm of dataset/stories needs it",
				hint: "keep it, or give the folder of dataset/stories as well",
			},
		],
	});
});
