import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../../server/config/package-root.ts";
import { requireRead } from "../../../server/domain/reports/check/reads-only.ts";
import type { Plan, PlanOperator } from "../../../server/graph/graph.ts";
import { useGraph } from "../../helpers/graph.ts";

const folder = join(packageRoot, "cypher");
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => relative(folder, join(entry.parentPath, entry.name)))
	.sort();
const textOf = (file: string) => readFileSync(join(folder, file), "utf8");
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*$/gm, "");

const operatorsOf = (operator: PlanOperator): string[] => [
	operator.operator,
	...operator.children.flatMap(operatorsOf),
];

/** The nodes that are looked for among all of a label though their id is known: `Entity` and `Fact` have an index on it. */
function scannedForAnId(operator: PlanOperator, above: readonly PlanOperator[] = []): string[] {
	const scanned = /LabelsScan$|LabelScan$|^AllNodesScan$/.test(operator.operator) ? operator.identifiers : [];
	return [
		...scanned.filter((name) => above.some((each) => comparesId(each, name))),
		...operator.children.flatMap((child) => scannedForAnId(child, [operator, ...above])),
	];
}

function comparesId({ operator, details }: PlanOperator, name: string): boolean {
	const plain = details.replaceAll(/cache\[([^\]]+)\]/g, "$1");
	const wanted = operator === "ValueHashJoin" ? `(^| = )${name}\\.id($| = )` : `(^| AND )${name}\\.id = `;
	return new RegExp(wanted).test(plain);
}

const { graph } = useGraph();

const plans = new Map<string, Promise<Plan>>();
function planOf(file: string): Promise<Plan> {
	const plan = plans.get(file) ?? graph().explain(textOf(file));
	plans.set(file, plan);
	return plan;
}

describe("every Cypher file", () => {
	it("is one of the five kinds", () => {
		expect(
			files.filter((file) => !/^(schema|queries|import|reports|templates)\/[a-z0-9/-]+\.cypher$/.test(file)),
		).toEqual([]);
		expect(files.length).toBeGreaterThan(10);
	});

	it.each(files)("%s speaks Cypher 25 and holds one statement", (file) => {
		const text = withoutComments(textOf(file)).trim();
		expect(text.startsWith("CYPHER 25\n")).toBe(true);
		expect(text.replace(/;\s*$/, "")).not.toContain(";");
	});

	it.each(files)("%s is understood by the real database", async (file) => {
		const plan = await planOf(file);
		const kind = file.split("/")[0];
		if (kind === "queries" || kind === "reports") expect(plan.queryType).toBe("r");
		if (kind === "schema") expect(plan.queryType).toBe("s");
	});

	it.each(files.filter((file) => file.startsWith("reports/")))("%s passes as a read", async (file) => {
		requireRead(await planOf(file));
	});

	it.each(files.filter((file) => /^(queries|reports)\//.test(file)))(
		"%s finds what it has the id of by an index",
		async (file) => expect(scannedForAnId((await planOf(file)).root)).toEqual([]),
	);

	it.each(files.filter((file) => file.startsWith("queries/")))(
		"%s never reads all nodes or pairs all with all",
		async (file) => {
			const operators = operatorsOf((await planOf(file)).root);
			expect(operators).not.toContain("AllNodesScan");
		},
	);
});

describe("a statement that is not a read is refused as a report", () => {
	it.each([
		["MATCH (n) DETACH DELETE n", "writes"],
		["CREATE (n:Person) RETURN n", "writes"],
		["LOAD CSV FROM 'file:///x.csv' AS row RETURN row", "LoadCSV"],
		["TERMINATE TRANSACTIONS 'neo4j-transaction-1'", "TerminateTransactions"],
		["SHOW TRANSACTIONS", "ShowTransactions"],
		["CALL dbms.listConfig() YIELD name RETURN name", "may only read"],
		["CALL dbms.killConnections(['bolt-1'])", "may only read"],
		["CALL db.info() YIELD name RETURN name", "the procedure db.info"],
	])("%s", async (statement, named) => {
		const plan = graph().explain(`CYPHER 25 ${statement}`);
		await expect(plan.then(requireRead)).rejects.toThrow(named);
	});
});
