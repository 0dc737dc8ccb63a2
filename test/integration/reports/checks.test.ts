import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundledFolder, reportFiles } from "../../../server/domain/reports/catalogue.ts";
import { createChecker } from "../../../server/domain/reports/check/check-report.ts";
import { newReport } from "../../../server/domain/reports/drafts/new-report.ts";
import { createReports } from "../../../server/domain/reports/reports.ts";
import { useGraph } from "../../helpers/graph.ts";

const { graph } = useGraph();

const file = (statement: string, parameters = "[]") => `/*
title: { en: One, fr: Un }
parameters: ${parameters}
columns:
  - { name: n, type: Text, title: { en: N, fr: N } }
*/
CYPHER 25
${statement}`;
const check = (statement: string, parameters?: string) => createChecker(graph())("one", file(statement, parameters));

describe("every bundled report", async () => {
	it.each((await reportFiles([bundledFolder])).map(({ name, path }) => [name, path] as const))(
		"%s passes its check without a warning",
		async (name, path) => {
			const report = await createChecker(graph())(name, await readFile(path, "utf8"));
			expect([report.error, report.warnings]).toEqual([null, []]);
		},
	);
});

describe("a new report", () => {
	it("passes its check without a warning, and runs", async () => {
		const folder = await mkdtemp(join(tmpdir(), "reports "));
		await writeFile(join(folder, "who-knows-whom.cypher"), await newReport("who-knows-whom"));
		const reports = createReports({ graph: graph(), folders: [folder] });
		const report = await reports.require("who-knows-whom");
		expect([report.error, report.warnings, report.title.en]).toEqual([null, [], "Who knows whom"]);
		expect((await reports.run("who-knows-whom")).rows).toEqual([]);
		await rm(folder, { recursive: true });
	});
});

describe("what may not be run", () => {
	it.each([
		["MATCH (n) DETACH DELETE n RETURN 1 AS n", /writes to the database/],
		["LOAD CSV FROM 'file:///x.csv' AS row RETURN row[0] AS n", /LoadCSV/],
		["TERMINATE TRANSACTIONS 'neo4j-transaction-1' YIELD message RETURN message AS n", /TerminateTransactions/],
		["SHOW TRANSACTIONS YIELD username RETURN username AS n", /ShowTransactions/],
		["CALL dbms.listConfig() YIELD name RETURN name AS n", /the procedure dbms\.listConfig/],
		["CALL dbms.killConnections(['bolt-1']) YIELD message RETURN message AS n", /the procedure dbms\.killConnections/],
		["CALL db.clearQueryCaches() YIELD value RETURN value AS n", /the procedure db\.clearQueryCaches/],
		["CALL tx.setMetaData({a: 1}) RETURN 1 AS n", /the procedure tx\.setMetaData/],
		["SHOW INDEXES YIELD name RETURN name AS n", /the step ShowIndexes/],
		["SHOW SETTINGS YIELD name RETURN name AS n", /the step ShowSettings/],
		["CREATE INDEX x FOR (p:Person) ON (p.nothing)", /writes to the database/],
		["CALL db.info() YIELD name RETURN name AS n", /the procedure db\.info/],
	])("%s is refused by name", async (statement, named) => {
		expect((await check(statement)).error).toMatch(named);
	});

	it("and what the database does not understand is said with its words and the line of the file", async () => {
		expect((await check("MATCH (n:Fact)\nRETRUN n.id AS n")).error).toMatch(/^line 9: .*RETRUN/);
		expect((await check("RETURN m.id AS n")).error).toMatch(/^line 8: .*m/);
	});
});

describe("what a plan shows to grow too fast", () => {
	it.each([
		["pairs of all with all", "MATCH (a:Person), (b:Company) RETURN a.id + b.id AS n", /^line 8: .*cartesian product/],
		["all of the graph", "MATCH (a) RETURN a.id AS n", /all of the graph is read \(AllNodesScan\)/],
		[
			"every relationship",
			"MATCH ()-[r]->() WHERE r.standing = 'CONFIRMED' RETURN r.id AS n",
			/all of the graph is read/,
		],
		[
			"all of a kind to find a few",
			"MATCH (a:Company) WHERE a.name = $name RETURN a.id AS n",
			/all of a:Company are read to find those of one name/,
		],
	])("%s is warned of", async (_, statement, message) => {
		const report = await check(
			statement,
			"[{ name: name, type: Text, required: true }]".repeat(Number(statement.includes("$name"))) || "[]",
		);
		expect(report.error).toBeNull();
		expect(report.warnings.join("\n")).toMatch(message);
	});

	it.each([
		[
			"two that are found by their ids",
			"MATCH (a:Entity {id: 'person/a'}), (b:Entity {id: 'person/b'}) RETURN a.id AS n",
		],
		["all of a kind, where all are wanted", "MATCH (a:Company) WHERE a.kind = 'fund' RETURN a.id AS n"],
		["one that is found by its id", "MATCH (a:Company) WHERE a.id = 'company/acme' RETURN a.id AS n"],
	])("%s is well", async (_, statement) => {
		expect((await check(statement)).warnings).toEqual([]);
	});
});

describe("what is asked of a column that does not have it", () => {
	it.each([
		[
			"a column of a node's name",
			"MATCH (n:Funding) RETURN n {.id, .name} AS n\nORDER BY n.startEarliest",
			/^line 9: startEarliest is asked of a column that has no startEarliest/,
		],
		[
			"a map",
			"MATCH (f:Funding) LET m = {id: f.id} RETURN m.name AS n",
			/^line 8: name is asked of a .* that has no name/,
		],
	])("%s is warned of", async (_, statement, message) => {
		const report = await check(statement);
		expect(report.warnings.join("\n")).toMatch(message);
	});

	it.each([
		["another column that has it", "MATCH (f:Funding) RETURN f.id AS n ORDER BY f.startEarliest"],
		["what it has", "MATCH (f:Funding) LET m = f {.id, at: f.startEarliest} RETURN m.id AS n ORDER BY m.at"],
		["all that a node has", "MATCH (f:Funding) LET m = f {.*} RETURN m.id AS n ORDER BY m.startEarliest"],
	])("%s is well", async (_, statement) => {
		expect((await check(statement)).warnings).toEqual([]);
	});
});

describe("a name that neither the graph nor its model knows", () => {
	it.each([
		[
			"a label",
			"MATCH (w:Persn)-[:PROVIDED]->(d:Funding)\nRETURN d.id AS n",
			"line 8: nothing has the label Persn; did you mean Person?",
		],
		[
			"a type",
			"MATCH (w:Person)\n  -[:PROVIDE]->(d:Funding)\nRETURN d.id AS n",
			"line 9: nothing has the relationship type PROVIDE; did you mean PROVIDED?",
		],
		[
			"a property",
			"MATCH (d:Funding)\nWHERE d.startEarlist > date('2018-01-01') OR d.startEarlist IS NULL\nRETURN d.id AS n",
			"line 9: nothing has the property startEarlist; did you mean startEarliest?",
		],
		[
			"a property that a map takes",
			"MATCH (d:Funding)\nRETURN d {.id, .amountTxt} AS n",
			"line 9: nothing has the property amountTxt; did you mean amountText?",
		],
		[
			"a property like none",
			"MATCH (d:Funding)\nRETURN d.flavourOfTheMonth AS n",
			"line 9: nothing has the property flavourOfTheMonth; what there is: docs/graph.md",
		],
	])("%s is warned of, with the line and the nearest that is known", async (_, statement, message) => {
		const report = await check(statement);
		expect([report.error, report.warnings]).toEqual([null, [message]]);
	});

	it.each([
		[
			"what the model knows, where the graph has none of it",
			"MATCH (d:Funding)<-[:PROVIDED]-() RETURN d.currency AS n",
		],
		["what the statement's own maps have", "MATCH (d:Funding) LET m = {taste: d.id} RETURN m.taste AS n"],
		["what days have", "MATCH (d:Funding) RETURN toString(d.startEarliest.year) AS n"],
	])("%s is well", async (_, statement) => {
		expect((await check(statement)).warnings).toEqual([]);
	});
});

describe("a folder of reports beside the bundled ones", () => {
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), "reports "));
	});
	afterAll(() => rm(folder, { recursive: true }));

	it("is read anew each time, a broken file takes none of the others down, and a name that is taken is told", async () => {
		const reports = createReports({ graph: graph(), folders: [folder] });
		const before = (await reports.all()).length;
		await writeFile(join(folder, "mine.cypher"), file("RETURN 'one' AS n"));
		await writeFile(join(folder, "broken.cypher"), file("RETURN 'one' AS").replace("title", "titel"));
		expect((await reports.all()).length).toBe(before + 2);
		expect((await reports.run("mine")).rows).toEqual([["one"]]);
		expect((await reports.require("broken")).error).toMatch(/titel/);
		await expect(reports.run("broken")).rejects.toMatchObject({ code: "BROKEN_REPORT" });

		await writeFile(join(folder, "mine.cypher"), file("RETURN 'two' AS n"));
		expect((await reports.run("mine")).rows).toEqual([["two"]]);

		await writeFile(join(folder, "who-funded-whom.cypher"), file("RETURN 'three' AS n"));
		const taken = await reports.require("who-funded-whom");
		expect(taken.columns.length).toBeGreaterThan(1);
		expect(taken.warnings.join()).toContain(
			`${join(folder, "who-funded-whom.cypher")} has the same name and is not served`,
		);
	});

	it("that is not there leaves the others, and is said where the files are asked for", async () => {
		const reports = createReports({ graph: graph(), folders: [join(folder, "nowhere")] });
		expect((await reports.all()).length).toBeGreaterThan(4);
		await expect(reports.files()).rejects.toMatchObject({ code: "NO_SUCH_FOLDER" });
	});
});
