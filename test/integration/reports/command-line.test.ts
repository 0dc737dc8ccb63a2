import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../../server/config/package-root.ts";
import { importDataSets } from "../../../server/import/import.ts";
import { startChronograph } from "../../helpers/chronograph-process.ts";
import { useGraph, workersNeo4j } from "../../helpers/graph.ts";
import type { Neo4jLogin } from "../../helpers/neo4j-per-worker.ts";
import { wipe } from "../../helpers/wipe.ts";
import { smallSet, writeSet } from "../../unit/import/small-set.ts";

const { graph } = useGraph();

const file = (statement: string, more = "") => `/*
title: { en: Numbers, fr: Nombres }
parameters: [{ name: upTo, type: Int, default: 3, min: 1, help: { en: How far, fr: Jusqu'où } }]
columns:
  - { name: n, type: Int, title: { en: N, fr: N } }
  - { name: twice, type: Int, title: { en: Twice, fr: Double } }
key: [n]${more}
*/
CYPHER 25
${statement}`;

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "reports "));
	await writeFile(join(folder, "numbers.cypher"), file("UNWIND range(1, $upTo) AS n RETURN n, 2 * n AS twice"));
	await importDataSets(graph(), [await writeSet(join(folder, "set"), smallSet)]);
});
afterAll(() => rm(folder, { recursive: true }));

const chronograph = (...args: string[]) => chronographAt(workersNeo4j(), ...args);

async function chronographAt(
	{ uri, username, password, database }: Neo4jLogin,
	...args: string[]
): Promise<{ readonly code: number | null; readonly output: string }> {
	const started = startChronograph({
		command: [process.execPath, join(packageRoot, "bin/chronograph.js"), "report", ...args],
		settings: {
			NEO4J_URI: uri,
			NEO4J_USERNAME: username,
			NEO4J_PASSWORD: password,
			NEO4J_DATABASE: database,
			CHRONOGRAPH_REPORTS: folder,
		},
	});
	return { code: await started.ended(), output: started.output() };
}

const nowhere = (): Neo4jLogin => ({ ...workersNeo4j(), uri: "bolt://127.0.0.1:1" });

describe("chronograph report", () => {
	it("lists what there is, and explains what is asked for, where no database is", async () => {
		const list = await chronographAt(nowhere(), "--lang", "fr");
		expect(list.code).toBe(0);
		expect(list.output).toMatch(/numbers +Nombres +upTo/);
		expect(list.output).toMatch(/who-funded-whom +Qui a financé qui/);
		expect((await chronographAt(nowhere(), "number", "--help")).output).toContain("Did you mean numbers?");
	});

	it("takes parameters as words of the command line, and explains them from the header", async () => {
		const run = await chronograph("numbers", "--upTo", "2", "--format", "csv");
		expect([run.code, run.output]).toEqual([0, "\uFEFFn,twice\r\n1,2\r\n2,4\r\n"]);
		const help = await chronographAt(nowhere(), "numbers", "--help");
		expect(help.code).toBe(0);
		expect(help.output).toMatch(
			/Usage: chronograph report numbers.*--upTo <Int> +How far; a whole number, 1 or more;\s+default: 3/s,
		);
		const wrong = await chronograph("numbers", "--upto", "2");
		expect([wrong.code, wrong.output]).toEqual([1, expect.stringContaining("Did you mean “upTo”?")]);
	});

	it("writes what rows were made from beside a file of rows, and below a table", async () => {
		const rows = join(folder, "rows.ndjson");
		expect((await chronograph("numbers", "--upTo", "2", "--limit", "1", "--output", rows)).code).toBe(0);
		expect(JSON.parse(await readFile(`${rows}.meta.json`, "utf8"))).toEqual({
			report: "numbers",
			title: "Numbers",
			parameters: { upTo: 2 },
			data: expect.any(String),
			ranAt: expect.stringMatching(/^20\d\d-\d\d-\d\dT/),
			limit: 1,
			truncated: true,
			key: ["n"],
			columns: [
				{ name: "n", type: "Int", unit: null },
				{ name: "twice", type: "Int", unit: null },
			],
		});
		expect((await chronograph("numbers")).output).toMatch(
			/3 rows\nReport: numbers · upTo: 3 · .*Version of the data: /,
		);
	});

	it("says how to have the rows that are left out, where they can be had", async () => {
		await writeFile(
			join(folder, "capped.cypher"),
			file("UNWIND range(1, $upTo) AS n RETURN n, 2 * n AS twice", "\nlimit: 2"),
		);
		const asked = await chronograph("capped", "--limit", "1");
		expect(asked.output).toContain("Cut after 1 row: there are more. Ask for more with --limit.");
		for (const options of [[], ["--format", "csv"]]) {
			const capped = await chronograph("capped", "--limit", "20", ...options);
			expect(capped.output).toContain("Cut after 2 rows, the limit that the report's header sets: there are more.");
			expect(capped.output).not.toContain("--limit");
		}
		await rm(join(folder, "capped.cypher"));
	});

	it("compares with an earlier answer week after week: 0 where nothing changed, 3 where anything did", async () => {
		const last = join(folder, "last.json");
		expect((await chronograph("numbers", "--upTo", "2", "--output", last)).code).toBe(0);
		const same = await chronograph("numbers", "--compare", last);
		expect([same.code, same.output]).toEqual([0, expect.stringMatching(/^Since .*: 0 added, 0 removed, 0 changed$/m)]);

		await writeFile(
			join(folder, "numbers.cypher"),
			file("UNWIND range(2, $upTo + 1) AS n RETURN n, CASE n WHEN 2 THEN 5 ELSE 2 * n END AS twice"),
		);
		const changed = await chronograph("numbers", "--compare", last, "--output", last);
		expect(changed.code).toBe(3);
		expect(changed.output).toContain("1 added, 1 removed, 1 changed");
		expect(changed.output).toMatch(/Added\s+N +Twice\s+3 +6\s+Removed\s+N +Twice\s+1 +2\s+Changed\s+2\s+Twice: 4 → 5/);
		expect(JSON.parse(await readFile(last, "utf8"))).toMatchObject({
			parameters: { upTo: 2 },
			rows: [
				{ n: 2, twice: 5 },
				{ n: 3, twice: 6 },
			],
		});
		expect((await chronograph("numbers", "--compare", last)).code).toBe(0);
	});

	it("compares in the language and format asked for, by values alone, and refuses a format that has no place for it", async () => {
		const last = join(folder, "en-francais.json");
		expect((await chronograph("numbers", "--upTo", "2", "--lang", "fr", "--output", last)).code).toBe(0);
		expect(JSON.parse(await readFile(last, "utf8")).title).toBe("Nombres");
		const same = await chronograph("numbers", "--compare", last, "--format", "json");
		expect([same.code, JSON.parse(same.output)]).toEqual([
			0,
			expect.objectContaining({ report: "numbers", title: "Numbers", added: [], removed: [], changed: [] }),
		]);
		const french = await chronograph("numbers", "--compare", last, "--upTo", "3", "--lang", "fr");
		expect([french.code, french.output]).toEqual([
			3,
			expect.stringMatching(
				/^Depuis .* : 1 ajout, 0 retrait, 0 modification\nLe paramètre upTo était 2 ; il est 3\.\n\nAjouté/m,
			),
		]);
		const refused = await chronograph("numbers", "--compare", last, "--format", "csv");
		expect([refused.code, refused.output]).toEqual([2, expect.stringContaining("it comes as txt or json, not as csv")]);
	});

	it("checks, ends with 1 where a file is broken, and begins a new one that is well", async () => {
		const made = await chronograph("new", "my-own");
		expect([made.code, made.output]).toEqual([0, expect.stringContaining("my-own.cypher")]);
		await writeFile(join(folder, "broken.cypher"), file("RETURN 1 AS n"));
		const check = await chronograph("check");
		expect(check.code).toBe(1);
		expect(check.output).toMatch(/broken\.cypher: error: line 3: the statement does not use \$upTo/);
		expect(check.output).toMatch(/broken\.cypher: error: line 6: the statement does not return twice/);
		expect(check.output).toMatch(/reports: 2 errors, 0 warnings/);
		expect((await chronograph("new", "my-own")).code).toBe(2);
	});

	it("compares with no answer of data that the database does not have, and leaves that answer as it was", async () => {
		const last = join(folder, "elsewhere.json");
		expect((await chronograph("numbers", "--output", last)).code).toBe(0);
		const other = (await readFile(last, "utf8")).replace(/"data": "[^"]*"/, '"data": "dataset/elsewhere@1"');
		await writeFile(last, other);
		const run = await chronograph("numbers", "--compare", last, "--output", last);
		expect(run.code).toBe(1);
		expect(run.output).toContain("was made from dataset/elsewhere, which this database does not have");
		expect(run.output).not.toContain("removed,");
		expect(await readFile(last, "utf8")).toBe(other);
	});

	it("ends with an error on a database without data, and writes nothing", async () => {
		const last = join(folder, "before.json");
		expect((await chronograph("numbers", "--output", last)).code).toBe(0);
		const before = await readFile(last, "utf8");
		await wipe(workersNeo4j());
		for (const options of [[], ["--format", "csv"], ["--output", last], ["--compare", last, "--output", last]]) {
			const run = await chronograph("numbers", ...options);
			expect([run.code, run.output]).toEqual([1, expect.stringContaining("There is no data in this database.")]);
		}
		expect(await readFile(last, "utf8")).toBe(before);
	});
});
