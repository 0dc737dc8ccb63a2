import { describe, expect, it } from "vitest";
import { GraphError } from "../../../server/graph/errors.ts";
import type { Graph } from "../../../server/graph/graph.ts";
import { importDataSets } from "../../../server/import/import.ts";
import { workersNeo4j } from "../../helpers/graph.ts";
import { wipe } from "../../helpers/wipe.ts";
import { smallSet, withChange } from "../../unit/import/small-set.ts";
import { stands, writeGraph } from "../scene/write-graph.ts";
import { ask, elementIds, everything } from "./data.ts";
import { useSets } from "./sets.ts";

const { graph, write, bringIn } = useSets();

/** The same graph, noting what is run inside of its write transactions, and failing at a statement. */
function watched(ran: string[], failAt?: string): Graph {
	return {
		...graph(),
		write: (work) =>
			graph().write((transaction) =>
				work({
					run: (name, parameters) => {
						ran.push(name);
						if (name === failAt) throw new Error("a fault in the middle");
						return transaction.run(name, parameters);
					},
				}),
			),
	};
}

it("writes nothing the second time", async () => {
	const first = await bringIn(smallSet, { today: "2024-01-01" });
	expect(first.total).toEqual({ created: 19, changed: 0, deleted: 0, unchanged: 0 });
	expect(first.kinds.fact).toEqual({ created: 3, changed: 0, deleted: 0, unchanged: 0 });
	expect(first.dataSets).toMatchObject([{ id: "dataset/small", outcome: "created" }]);
	const before = { all: await everything(graph()), ids: await elementIds(graph()) };

	const [ran, said]: [string[], string[]] = [[], []];
	const onStage = (words: string) => said.push(words);
	const second = await bringIn(smallSet, { today: "2025-01-01", onStage }, watched(ran));
	expect(said).toEqual(["Reading the files", "Comparing with the graph", "Committing"]);
	expect(second.total).toEqual({ created: 0, changed: 0, deleted: 0, unchanged: 19 });
	expect(second.dataSets).toMatchObject([{ version: first.dataSets[0]?.version, outcome: "unchanged" }]);
	expect({ all: await everything(graph()), ids: await elementIds(graph()) }).toEqual(before);
	// The lock leaves nothing.
	expect(ran.filter((name) => name !== "import/lock" && !name.startsWith("import/held"))).toEqual([
		"import/revised-elsewhere",
	]);
});

it("counts and marks anew what an older version wrote without counts and marks", async () => {
	await bringIn(smallSet);
	const on = { startEarliest: "2021-03-01", startLatest: null, endEarliest: null, endLatest: "2021-03-01" };
	const foreseen = { ...stands, ...on, nature: "OCCURRENCE" as const, knownFrom: "2020-03-01" };
	await writeGraph(graph(), [{ id: "event/foreseen", state: foreseen }], []);
	const [[count] = []] = await ask(graph(), "MATCH (f:Fact) RETURN count(f)");
	const all = { id: "ALL", series: "ALL", standing: null, month: null, count, onLastDay: 0, days: [] };
	await graph().write(async ({ run }) => {
		await run("import/delete-tallies");
		await run("import/add-to-tallies", { rows: [all], form: 1 });
	});
	const writes: string[][] = [];
	const noting: Graph = {
		...graph(),
		write: (work) => {
			const ran: string[] = [];
			writes.push(ran);
			return watched(ran).write(work);
		},
	};
	await bringIn(smallSet, {}, noting);
	expect(await ask(graph(), "MATCH (n:Event {id: 'event/foreseen'}) RETURN n.startLead, n.endLead")).toEqual([
		[8, null],
	]);
	expect(await ask(graph(), "MATCH (t:Tally {id: 'ALL'}) RETURN t.form, t.count = COUNT { (:Fact) }")).toEqual([
		[2, true],
	]);
	expect(await ask(graph(), "MATCH (t:KnownTally {id: '2020 2021'}) RETURN t.known, t.year")).toEqual([[2020, 2021]]);
	// All facts of a large graph would be too many for the one transaction of the import.
	expect(writes[0]).toEqual(["import/mark-foreseen"]);
	expect(writes.slice(1).flat()).not.toContain("import/mark-foreseen");
});

it("changes what was changed, and nothing else", async () => {
	await bringIn(smallSet, { today: "2024-01-01" });
	const ids = await elementIds(graph());
	const changed = withChange("events.yaml", "2018-06-01", "2018-06-02");
	const report = await bringIn(changed, { today: "2025-01-01" });
	expect(report.total).toEqual({ created: 0, changed: 1, deleted: 0, unchanged: 18 });
	expect(report.kinds.event.changed).toBe(1);
	expect(report.dataSets).toMatchObject([{ outcome: "changed" }]);

	// The day it entered the database stays.
	expect(await ask(graph(), "MATCH (n:Event) RETURN n.startEarliest, n.recordedOn, n.ties")).toEqual([
		["2018-06-02", "2024-01-01", 2],
	]);
	expect(await ask(graph(), "MATCH ()-[r:PARTICIPATED_IN]->() RETURN DISTINCT r.startEarliest")).toEqual([
		["2018-06-02"],
	]);
	// Its two participations and its one passage, with what joins it to fact and source, are written anew.
	const after = new Set(await elementIds(graph()));
	expect(ids.filter((id) => !after.has(id)).length).toBeLessThanOrEqual(5);
	const fresh = await everything(graph());
	const { all } = await freshImport(changed);
	expect(withoutDays(fresh)).toEqual(withoutDays(all));
});

it("follows what derives from a change: dates that lean on it, the day a version is known from", async () => {
	await bringIn(smallSet);
	await bringIn(withChange("ties.yaml", "period: 2015", "period: 2014"));
	expect(await ask(graph(), "MATCH (n:Tie {id: 'fact/acme-owns-engine'}) RETURN n.startEarliest")).toEqual([
		["2014-01-01"],
	]);
	const report = await bringIn(withChange("sources.yaml", "published: 2020-05-01", "published: 2020-05-02"));
	expect(report.kinds.source.changed).toBe(1);
	expect(await ask(graph(), "MATCH (n:Attribute {id: 'attribute/acme-valuation'}) RETURN n.knownTo")).toEqual([
		["2020-05-02"],
	]);
});

it("takes out what is gone from the files, with its evidence and its relationships", async () => {
	await bringIn(smallSet, { today: "2024-01-01" });
	const { "events.yaml": _, "disagreements.yaml": __, ...rest } = smallSet;
	const files = { ...rest, "ties.yaml": (smallSet["ties.yaml"] ?? "").split("- id: fact/bob")[0] ?? "" };
	const report = await bringIn(files);
	expect(report.total).toMatchObject({ created: 0, changed: 0, deleted: 4 });
	expect(report.kinds).toMatchObject({ event: { deleted: 1 }, fact: { deleted: 2 }, disagreement: { deleted: 1 } });
	const kept = await everything(graph());
	expect(withoutDays(kept)).toEqual(withoutDays((await freshImport(files)).all));
	expect(await ask(graph(), "MATCH (n:Person {id: 'person/bob'}) RETURN n.ties")).toEqual([[0]]);
});

it("becomes standing again where the version that took its place is gone", async () => {
	await bringIn(smallSet);
	const [first] = (smallSet["attributes.yaml"] ?? "").split("- id: attribute/acme-valuation-2");
	await bringIn({ ...smallSet, "attributes.yaml": first ?? "" });
	expect(await ask(graph(), "MATCH (n:Attribute)-[r:DESCRIBES]->() RETURN n.id, n.knownTo")).toEqual([
		["attribute/acme-valuation", null],
	]);
});

it("leaves the graph as it was where anything fails in the middle", async () => {
	await bringIn(smallSet);
	const before = { all: await everything(graph()), ids: await elementIds(graph()) };
	const changed = withChange("ties.yaml", "period: 2015", "period: 2014");
	for (const statement of [
		"import/create-evidence",
		"import/create-copies",
		"import/count-ties",
		"import/write-data-set",
	]) {
		const ran: string[] = [];
		await expect(bringIn(changed, {}, watched(ran, statement))).rejects.toThrow("a fault in the middle");
		expect(ran).toContain("import/delete-tie-copies");
		expect({ all: await everything(graph()), ids: await elementIds(graph()) }).toEqual(before);
	}
});

describe("a first import, which is not one transaction", () => {
	const nodes = () => ask(graph(), "MATCH (n) RETURN count(n)");

	it("leaves nothing where anything fails in the middle", async () => {
		for (const statement of ["import/create-evidence", "import/create-copies", "import/write-data-set"]) {
			const ran: string[] = [];
			await expect(bringIn(smallSet, {}, watched(ran, statement))).rejects.toThrow("a fault in the middle");
			expect(ran).toContain("import/create-records");
			expect(await nodes()).toEqual([[0]]);
		}
	});

	it("begins anew where one before it was broken off, and nothing of that counts", async () => {
		const all = watched([], "import/create-copies");
		let broken = false;
		const cut: Graph = {
			...all,
			write: async (work) => {
				if (broken) throw new Error("gone");
				return all.write(work).catch((error) => {
					broken = true;
					throw error;
				});
			},
		};
		await expect(bringIn(smallSet, {}, cut)).rejects.toThrow("a fault in the middle");
		expect(await nodes()).not.toEqual([[0]]);
		expect(await ask(graph(), "MATCH (n:Dataset) RETURN count(n)")).toEqual([[0]]);
		expect((await bringIn(smallSet, { today: "2024-01-01" })).total).toMatchObject({ created: 19, unchanged: 0 });
		const again = await everything(graph());
		expect(again).toEqual((await freshImport(smallSet)).all);
	});
});

it("says how to give it room where the database has too little memory for all of it", async () => {
	const full: Graph = {
		...graph(),
		write: async () => {
			throw new GraphError("QUERY_TOO_LARGE", "too large");
		},
	};
	await expect(bringIn(smallSet, {}, full)).rejects.toThrow(/^Nothing was imported.*19 records.*CHRONOGRAPH_HEAP/);
});

it("writes nothing where one mistake is left, and says all of them", async () => {
	const wrong = withChange("ties.yaml", "period: 2015", "period: 2018/2015");
	const refused = bringIn({ ...wrong, "people.yaml": `${wrong["people.yaml"]}- id: person/ada\n  name: Ada\n` });
	await expect(refused).rejects.toMatchObject({ code: "IMPORT_REFUSED", problems: [{ line: 12 }, { line: 5 }] });
	expect(await ask(graph(), "MATCH (n) RETURN count(n)")).toEqual([[0]]);
});

it("writes nothing in a dry run, and says what it would", async () => {
	const dry = await bringIn(smallSet, { dryRun: true });
	expect(dry).toMatchObject({ dryRun: true, total: { created: 19 } });
	expect(await ask(graph(), "MATCH (n) RETURN count(n)")).toEqual([[0]]);
	await bringIn(smallSet);
	const before = await everything(graph());
	const report = await bringIn(withChange("events.yaml", "2018-06-01", "2018-06-02"), { dryRun: true });
	expect(report.total).toEqual({ created: 0, changed: 1, deleted: 0, unchanged: 18 });
	expect(await everything(graph())).toEqual(before);
});

it.each(["first", "later"])("is one of two %s imports where they run at once, and never a mixture", async (which) => {
	if (which === "later") await bringIn(smallSet, { today: "2024-01-01" });
	const sets = ["2014", "2013"].map((year) => withChange("ties.yaml", "period: 2015", `period: ${year}`));
	const folders = await Promise.all(sets.map((files, n) => write(`at-once-${n}`, files)));
	await Promise.all(folders.map((one) => importDataSets(graph(), [one], { today: "2024-01-01" })));
	const found = JSON.stringify(await everything(graph()));
	const possible = [];
	for (const files of sets) possible.push(JSON.stringify((await freshImport(files, "2024-01-01")).all));
	expect(possible).toContain(found);
});

/** What the graph holds where a set is imported into an empty one. */
async function freshImport(files: Parameters<typeof bringIn>[0], today = "2024-01-01") {
	await wipe(workersNeo4j());
	await bringIn(files, { today });
	return { all: await everything(graph()) };
}

/** Without the days of the imports themselves. */
const withoutDays = (all: unknown) =>
	JSON.parse(JSON.stringify(all).replaceAll(/\\"(recordedOn|importedOn)\\":\\"[^"]*\\",?/g, ""));
