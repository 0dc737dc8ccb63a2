import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDataSets } from "../../../server/import/load.ts";
import { useMistakes } from "./mistakes.ts";
import { type Files, smallSet, withMore, writeSet } from "./small-set.ts";

const mistakes = useMistakes();

const head = `id: story/told
title: { en: Told, fr: Raconté }
description: { en: What is told., fr: Ce qui est raconté. }
steps:
  - title: { en: One, fr: Un }
`;
const text = "    text: { en: Words., fr: Des mots. }\n";

/** The small set with one more story, of one step. */
const withStep = (step: string, words = text): Files => ({ ...smallSet, "stories/told.yaml": head + words + step });
const both = "    nodes: [person/ada, company/acme]\n";

describe("a story's files", () => {
	it("are YAML files, each with one", () =>
		mistakes.expectOne(
			{ ...smallSet, "stories/told.yml": "▸" },
			"told.yml is no story | a story is a file whose name ends in .yaml",
		));
	it("may have a README beside them", async () => {
		expect((await mistakes.problemsOf({ ...smallSet, "stories/README.md": "" })).said).toEqual([]);
	});
	it("have no folders in them", async () => {
		const folder = await writeSet(join(mistakes.folder(), "deep"), smallSet);
		await mkdir(join(folder, "stories", "old.yaml"));
		await writeFile(join(folder, "stories", "old.yaml", "x.yaml"), "");
		const { problems } = await loadDataSets([folder]);
		expect(problems.map(({ message }) => message)).toEqual(["old.yaml is no story"]);
	});
	it("hold a map, not nothing", () =>
		mistakes.expectOne(
			{ ...smallSet, "stories/told.yaml": "▸" },
			"this is empty, where a map is wanted | write { id: …, title: …, description: …, steps: … }",
		));
	it("have an id of their own", () =>
		mistakes.expectOne(
			{ ...smallSet, "stories/zwei.yaml": (head + text + both).replace("story/told", "▸story/the-firm") },
			`story/the-firm is there already: ${join(mistakes.folder(), "set")}/stories/the-firm.yaml:1 | give one of them another id, or join them`,
		));
	it("have steps", () =>
		mistakes.expectOne(
			{ ...smallSet, "stories/told.yaml": head.replace(/steps:[\s\S]*/, "steps: ▸[]\n") },
			"this story has no step",
		));
});

describe("a step's words", () => {
	it("are in both languages", () => mistakes.expectOne(withStep(both, "    text: ▸{ en: Words. }\n"), "fr is missing"));
	it("say something", () =>
		mistakes.expectOne(withStep(both, '    text: { en: ▸"  ", fr: Des mots. }\n'), "this is empty"));
	it("lead to what is there", () =>
		mistakes.expectOne(
			withStep(both, '    text: { en: "To [Ada](▸person/adah).", fr: "À [Ada](person/ada)." }\n'),
			"there is no person/adah | the nearest id is person/ada",
		));
});

describe("a step's picture", () => {
	it("shows something", () =>
		mistakes.expectOne(
			{ ...smallSet, "stories/told.yaml": head.replace("- title", "- ▸title") + text },
			"this step shows nothing | name its nodes, or one that it is around",
		));
	it("is of nodes that are there", () =>
		mistakes.expectOne(
			withStep("    nodes: [person/ada, ▸company/acne]\n"),
			"there is no company/acne | the nearest id is company/acme",
		));
	it("is of nodes, not of ties", () =>
		mistakes.expectOne(
			withStep("    nodes: [▸fact/ada-founded-acme]\n"),
			"fact/ada-founded-acme is no node of a picture | name entities, deals, statements and events; a tie is there when both its ends are",
		));
	it("has each node once", () =>
		mistakes.expectOne(
			withStep("    nodes: [person/ada, ▸person/ada]\n"),
			"person/ada is named here twice | name it once",
		));
	it("is around something that is there", () =>
		mistakes.expectOne(
			withStep("    around: ▸company/acm\n"),
			"there is no company/acm | the nearest id is company/acme",
		));
	it("is looked at where there is something", () =>
		mistakes.expectOne(
			withStep(`${both}    camera: [▸company/beta]\n`),
			"company/beta is not in the picture of this step | add it to its nodes",
		));
	it("has no more nodes than can be told of", async () => {
		const names = Array.from({ length: 61 }, (_, n) => `person/p${n}`);
		const people = names.map((id) => `- { id: ${id}, name: Somebody }\n`).join("");
		const nodes = `    nodes: ▸[${names.join(", ")}]\n`;
		await mistakes.expectOne(
			withMore({ "people.yaml": people }, withStep(nodes)),
			"this step shows 61 nodes | name those that its text is about, 60 at most",
		);
	});
});

describe("a step's date", () => {
	it("is a day that exists", () =>
		mistakes.expectOne(
			withStep(`${both}    at: ▸2019-02-30\n`),
			'"2019-02-30" is no day | write one that exists as YYYY-MM-DD, such as 2019-09-30',
		));
	it("is a day and no year", () =>
		mistakes.expectOne(
			withStep(`${both}    asKnownOn: ▸2019\n`),
			'"2019" is no day | write one that exists as YYYY-MM-DD, such as 2019-09-30',
		));
	it("is a day or a period", () =>
		mistakes.expectOne(
			withStep(`${both}    at: 2019-01-01\n    during: ▸{ from: 2019-01-01 }\n`),
			"a day and a period are given | leave one of them out: at, or during",
		));
	it("runs forwards", () =>
		mistakes.expectOne(
			withStep(`${both}    during: ▸{ from: 2019-01-02, to: 2019-01-01 }\n`),
			"this period runs backwards",
		));
	it("has a side", () => mistakes.expectOne(withStep(`${both}    during: ▸{}\n`), "neither from nor to is given"));
});

describe("a step's selection", () => {
	const selecting = (id: string, rest: string, nodes = both) => withStep(`${nodes}${rest}    selection: ▸${id}\n`);
	it("is there", () =>
		mistakes.expectOne(
			selecting("fact/ada-founded-acm", ""),
			"there is no fact/ada-founded-acm | the nearest id is fact/ada-founded-acme",
		));
	it("is in the picture", () =>
		mistakes.expectOne(
			selecting("fact/bob-leads-acme", ""),
			"fact/bob-leads-acme is not in the picture of this step | add person/bob to its nodes",
		));
	it("has begun", () =>
		mistakes.expectOne(
			selecting("fact/ada-founded-acme", "    at: 2014-12-31\n"),
			"fact/ada-founded-acme is not to be seen on 2014-12-31 | it begins on 2015-01-01 at the earliest",
		));
	it("lies in the period", () =>
		mistakes.expectOne(
			selecting("fact/ada-founded-acme", "    during: { from: 2016-01-01, to: 2017-01-01 }\n"),
			"fact/ada-founded-acme is not to be seen in the period of this step | it ends on 2015-12-31 at the latest",
		));
	it("exists by then", () =>
		mistakes.expectOne(
			selecting("person/ada", "    at: 1979-12-31\n"),
			"person/ada is not to be seen on 1979-12-31 | it begins on 1980-02-01 at the earliest",
		));
	it("is attested by the sources of the day", () =>
		mistakes.expectOne(
			selecting("fact/ada-founded-acme", "    asKnownOn: 2019-03-30\n"),
			"fact/ada-founded-acme is not to be seen by the sources of 2019-03-30 | the first source here attests it on 2019-03-31",
		));
	it("stands", () =>
		mistakes.expectOne(
			selecting("attribute/acme-valuation", ""),
			"attribute/acme-valuation is not to be seen in this step | a newer version took its place on 2020-05-01: name that one",
		));
	it("is of a standing that is shown", () =>
		mistakes.expectOne(
			selecting("fact/acme-owns-engine", "", "    nodes: [company/acme, product/engine]\n"),
			"fact/acme-owns-engine is not to be seen in this step | it is PLANNED: add that to the standings of this step",
		));
	it("is a relationship that is there", () =>
		mistakes.expectOne(
			selecting("funding/pledge#PROVIDED@company/acme", "", "    nodes: [funding/pledge, company/acme]\n"),
			"there is no funding/pledge#PROVIDED@company/acme | funding/pledge has funding/pledge#PROVIDED@person/ada, funding/pledge#RECEIVED_BY@company/acme",
		));
	it("is a disagreement of which two sides are there", () =>
		mistakes.expectOne(
			selecting("disagreement/pledge-and-payment", "", "    nodes: [funding/pledge, person/ada]\n"),
			"fewer than two sides of disagreement/pledge-and-payment are to be seen in this step | add them to its nodes, or move its date",
		));
	it("is no other story", () =>
		mistakes.expectOne(
			selecting("story/the-firm", ""),
			"story/the-firm cannot be selected | name a node, a tie, a relationship, an attribute or a disagreement",
		));
	it.each([
		["an entity of whose existence nothing is said", "company/acme", ""],
		["a tie that holds", "fact/ada-founded-acme", "    at: 2015-06-01\n"],
		["what has ended, which stays in the picture", "fact/ada-founded-acme", "    at: 2021-01-01\n"],
		["a version by the sources of its day", "attribute/acme-valuation", "    asKnownOn: 2020-04-30\n"],
	])("may be %s", async (_, id, rest) => {
		expect((await mistakes.problemsOf(selecting(id, rest))).said).toEqual([]);
	});
	it("may be what is around a node on its date, and is not before", async () => {
		const around = (day: string) => selecting("fact/bob-leads-acme", `    at: ${day}\n`, "    around: company/acme\n");
		expect((await mistakes.problemsOf(around("2019-01-01"))).said).toEqual([]);
		expect((await mistakes.problemsOf(around("2017-01-01"))).said).toEqual([
			"fact/bob-leads-acme is not in the picture of this step | add person/bob to its nodes",
		]);
	});
	it("is not doubted for a mistake that is said elsewhere", () =>
		mistakes.expectOne(
			withStep("    nodes: [person/bob, company/acme]\n    at: ▸2019-13-01\n    selection: fact/bob-leads-acme\n"),
			'"2019-13-01" is no day | write one that exists as YYYY-MM-DD, such as 2019-09-30',
		));
});
