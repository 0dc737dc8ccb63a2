import { expect, it } from "vitest";
import { applySchema } from "../../../server/import/apply-schema.ts";
import { useGraph } from "../../helpers/graph.ts";
import { ask } from "./data.ts";

const { graph } = useGraph();

const indexes = () =>
	ask(
		graph(),
		"SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties, owningConstraint WHERE type <> 'LOOKUP' RETURN labelsOrTypes[0] + '(' + reduce(all = '', p IN properties | all + CASE all WHEN '' THEN '' ELSE ', ' END + p) + ')' AS on, type, owningConstraint IS NOT NULL AS unique, state ORDER BY on, type",
	);

it("has the indexes that docs/graph.md names, and all of them can be used", async () => {
	const range = (on: string) => [on, "RANGE", false, "ONLINE"];
	const unique = (label: string) => [`${label}(id)`, "RANGE", true, "ONLINE"];
	const byName = (label: string) => range(`${label}(nameKey, id)`);
	const byTime = (label: string) => range(`${label}(startEarliest, id)`);
	const byDay = (label: string) => range(`${label}(dayKey, id)`);
	const wanted = [
		...["Entity", "Fact", "Evidence", "Disagreement", "Dataset", "Story", "Tally", "KnownTally", "ImportLock"].map(
			unique,
		),
		...["Entity", "Person", "Company", "Product", "Source"].map(byName),
		...["Fact", "Funding", "Statement", "Event", "Attribute", "Tie"].map(byTime),
		...["Fact", "Funding", "Statement", "Event"].map(byDay),
		...["endLatest, id", "knownFrom, id", "knownTo, id", "lineage", "after", "before", "denied"].map((on) =>
			range(`Fact(${on})`),
		),
		...["startLead, startEarliest, id", "endLead, endLatest, id"].map((on) => range(`Fact(${on})`)),
		...["after", "before", "ties"].map((on) => range(`Entity(${on})`)),
		...["Tie(type, startEarliest, id)", "Funding(currency, amount)", "Evidence(origin)"].map(range),
		...["Entity", "Fact", "Disagreement", "Story"].map((label) => range(`${label}(dataset)`)),
		["Entity(searchText)", "FULLTEXT", false, "ONLINE"],
	];
	const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
	expect(sorted(await indexes())).toEqual(sorted(wanted));
});

it("makes nothing the second time", async () => {
	const before = await indexes();
	const sent = graph().sent();
	await applySchema(graph());
	// It asks which there are, and whether all of them are ready.
	expect(graph().sent() - sent).toBe(1);
	expect(await indexes()).toEqual(before);
});

it("refuses two records of one id", async () => {
	await graph().write((transaction) =>
		transaction.run("import/write-data-set", { id: "dataset/a", properties: { id: "dataset/a" }, today: "2024-01-01" }),
	);
	const twice = graph().write((transaction) =>
		transaction.run("import/write-data-set", { id: "dataset/b", properties: { id: "dataset/a" }, today: "2024-01-01" }),
	);
	await expect(twice).rejects.toThrow(/already exists/);
});
