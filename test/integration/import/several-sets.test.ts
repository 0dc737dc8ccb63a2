import { expect, it } from "vitest";
import { importDataSets } from "../../../server/import/import.ts";
import { type Files, smallSet, withChange } from "../../unit/import/small-set.ts";
import { ask, everything } from "./data.ts";
import { useSets } from "./sets.ts";

const { graph, write } = useSets();

const vouched = "  standing: REPORTED\n  evidence:\n    - chain: [source/paper]\n";
const second = (files: Files): Files => ({
	"dataset.yaml": (smallSet["dataset.yaml"] ?? "").replace("dataset/small", "dataset/second"),
	...files,
});
const leading: Files = {
	"ties.yaml": `- id: fact/ada-leads-beta\n  type: LEADS\n  from: person/ada\n  to: company/beta\n  period: 2019\n${vouched}`,
};

async function bothIn(files: Files) {
	const folders = [await write("first", smallSet), await write("second", second(files))];
	await importDataSets(graph(), folders);
	return folders;
}

const refusal = async (work: Promise<unknown>): Promise<readonly string[]> => {
	const error = await work.then(
		() => null,
		(thrown: unknown) => thrown,
	);
	if (!(error instanceof Error) || !("problems" in error) || !Array.isArray(error.problems))
		throw error ?? new Error("not refused");
	return error.problems.map(({ message, hint }) => `${message} | ${hint}`);
};

it("may name one another's ids, and count one another's ties", async () => {
	await bothIn(leading);
	expect(await ask(graph(), "MATCH (:Person {id: 'person/ada'})-[r:LEADS]->(b) RETURN b.id")).toEqual([
		["company/beta"],
	]);
	expect(await ask(graph(), "MATCH (n:Company {id: 'company/beta'}) RETURN n.ties, n.dataset")).toEqual([
		[1, "dataset/small"],
	]);
	expect(await ask(graph(), "MATCH (n:Dataset) RETURN n.id AS id ORDER BY id")).toEqual([
		["dataset/second"],
		["dataset/small"],
	]);
});

it("stay as they are where another one is imported alone", async () => {
	const [first = ""] = await bothIn(leading);
	const before = await everything(graph());
	expect((await importDataSets(graph(), [first])).total).toEqual({ created: 0, changed: 0, deleted: 0, unchanged: 19 });
	expect(await everything(graph())).toEqual(before);

	await write("first", withChange("companies.yaml", "name: Beta", "name: Gamma"));
	expect((await importDataSets(graph(), [first])).total).toMatchObject({ changed: 1, deleted: 0 });
	expect(await ask(graph(), "MATCH (p)-[:LEADS]->(b {name: 'Gamma'}) RETURN p.id, b.ties")).toEqual([
		["person/ada", 1],
	]);
});

it("keep a version of theirs in its place where the other set is imported alone", async () => {
	const version = `- id: fact/bob-leads-acme-2\n  type: LEADS\n  from: person/bob\n  to: company/acme\n  period: 2018-02/..\n  revises: fact/bob-leads-acme\n${vouched}`;
	const [first = ""] = await bothIn({ "ties.yaml": version });
	const report = await importDataSets(graph(), [first]);
	expect(report.total).toMatchObject({ changed: 0, unchanged: 19 });
	expect(await ask(graph(), "MATCH (n {id: 'fact/bob-leads-acme'}) RETURN n.knownTo")).toEqual([["2020-05-01"]]);
});

it("are not overwritten by an id of theirs", async () => {
	await bothIn(leading);
	const third = await write("third", {
		"dataset.yaml": (smallSet["dataset.yaml"] ?? "").replace("dataset/small", "dataset/third"),
		"people.yaml": "- id: person/ada\n  name: Another Ada\n",
	});
	expect(await refusal(importDataSets(graph(), [third]))).toEqual([
		"person/ada is in the graph already, from dataset/small | give it another id, or give the folder of dataset/small as well",
	]);
	expect(await ask(graph(), "MATCH (n {id: 'person/ada'}) RETURN n.name")).toEqual([["Ada Éclair"]]);
});

it("do not lose what they join", async () => {
	const [first = ""] = await bothIn(leading);
	await write("first", withChange("companies.yaml", "- id: company/beta\n  name: Beta\n  kind: lab\n", ""));
	expect(await refusal(importDataSets(graph(), [first]))).toContain(
		"company/beta would go from the graph, but fact/ada-leads-beta of dataset/second needs it | keep it, or give the folder of dataset/second as well",
	);
});

it("do not keep dates that no longer follow", async () => {
	const [first = ""] = await bothIn({
		"ties.yaml": (leading["ties.yaml"] ?? "").replace("period: 2019", "after: fact/ada-founded-acme"),
	});
	await write("first", withChange("ties.yaml", "period: 2015", "period: 2014"));
	expect(await refusal(importDataSets(graph(), [first]))).toEqual([
		"fact/ada-leads-beta of dataset/second takes its dates or its lineage from fact/ada-founded-acme, which changes | give the folder of dataset/second as well",
	]);
	await importDataSets(graph(), [
		first,
		await write(
			"second",
			second({ "ties.yaml": (leading["ties.yaml"] ?? "").replace("period: 2019", "after: fact/ada-founded-acme") }),
		),
	]);
	expect(await ask(graph(), "MATCH (n {id: 'fact/ada-leads-beta'}) RETURN n.startEarliest")).toEqual([["2014-01-01"]]);
});

it("do not add words to the vocabulary that another set has with another meaning", async () => {
	const words = (en: string) => `companyKinds:\n  - kind: club\n    name: { en: ${en}, fr: club }\n`;
	await importDataSets(graph(), [await write("first", { ...smallSet, "vocabulary.yaml": words("club") })]);
	const other = await write("second", second({ "vocabulary.yaml": words("society") }));
	expect(await refusal(importDataSets(graph(), [other]))).toEqual([
		"the vocabulary has club already, with another meaning | leave it out, or choose another name",
	]);
});
