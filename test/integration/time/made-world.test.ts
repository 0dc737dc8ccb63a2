import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { readEnvironment } from "../../../server/config/env.ts";
import { typesOfPaths } from "../../../server/domain/walked-types.ts";
import { cacheFolder } from "../../../server/embedded/cache-folder.ts";
import { type ManagedNeo4j, startManagedNeo4j } from "../../../server/embedded/managed-neo4j.ts";
import { applyPlan } from "../../../server/import/apply/apply-plan.ts";
import { buildMade } from "../../bench/make/database.ts";
import { countOfKind, factsPerNode } from "../../bench/make/shape.ts";
import { madeRecords } from "../../bench/make/world.ts";
import { useGraph, workersNeo4j } from "../../helpers/graph.ts";
import type { TestNeo4j } from "../../helpers/neo4j-per-worker.ts";
import { quickJvm } from "../../helpers/quick-jvm.ts";
import { dumpGraph, type GraphDump } from "./dump-graph.ts";

const shape = { nodes: 300, seed: 7 };
const { graph } = useGraph();
let folder = "";
let neo4j: ManagedNeo4j | undefined;
let made: GraphDump;
let written: GraphDump;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "chronograph made world "));
	const home = join(folder, "neo4j");
	await buildMade(shape, { home, say: () => undefined });
	neo4j = await startManagedNeo4j({
		home,
		cache: cacheFolder(readEnvironment()),
		trainingDelay: null,
		jvmFlags: quickJvm,
	});
	made = await dumpGraph(neo4j);

	const created = [...madeRecords(shape)];
	await graph().write(async ({ run }) => {
		const plan = { created, changed: [], deleted: [], unchanged: [], recordedOn: new Map() };
		await applyPlan((name, parameters) => run(name, parameters), plan, { today: "2026-01-01" });
		await run("import/count-ties", { ids: created.map(({ id }) => id), types: typesOfPaths(vocabulary) });
	});
	const worker: TestNeo4j = workersNeo4j();
	written = await dumpGraph(worker);
}, 240_000);

afterAll(async () => {
	await neo4j?.stop();
	await rm(folder, { recursive: true, force: true });
});

describe("a made world", () => {
	it("has in every node what the importer would have written", () => {
		const ofDataSet = ([labels]: readonly [string, unknown]) => labels === "Dataset";
		expect(made.nodes.filter((one) => !ofDataSet(one))).toEqual(written.nodes);
		expect(made.nodes.filter(ofDataSet)).toHaveLength(1);
	});

	it("and in every relationship", () => {
		expect(made.relationships).toEqual(written.relationships);
	});

	it("has as many nodes and facts as asked for, of every label, and nothing without evidence", () => {
		const count = (label: string) => made.nodes.filter(([labels]) => labels.split(":").includes(label)).length;
		expect(count("Fact")).toBe(shape.nodes * factsPerNode);
		expect(["Person", "Company", "Product", "Source"].map(count)).toEqual(
			(["person", "company", "product", "source"] as const).map((kind) => countOfKind(shape, kind)),
		);
		for (const label of ["Funding", "Statement", "Event", "Attribute", "Tie"]) expect(count(label)).toBeGreaterThan(20);
		const vouched = new Set(made.relationships.filter(([type]) => type === "EVIDENCED_BY").map(([, from]) => from));
		const facts = made.nodes.filter(([labels]) => labels.includes("Fact")).map(([, { id }]) => id);
		expect(facts.filter((id) => !vouched.has(String(id)))).toEqual([]);
	});

	it("holds dates of every kind: vague, open, unknown, doubtful, none; versions; and some nodes have far more ties than most", () => {
		const facts = made.nodes.filter(([labels]) => labels.includes("Fact")).map(([, properties]) => properties);
		const some = (test: (properties: Readonly<Record<string, unknown>>) => boolean) =>
			expect(facts.filter(test).length).toBeGreaterThan(3);
		some(({ startEarliest, startLatest }) => startEarliest !== startLatest);
		some(({ period, endLatest }) => String(period).endsWith("/..") && endLatest === undefined);
		some(({ startEarliest, undated }) => startEarliest === undefined && undated === false);
		some(({ doubtful }) => doubtful === true);
		some(({ undated }) => undated === true);
		some(({ attested }) => attested !== undefined);
		some(({ knownTo, knownFrom }) => knownTo !== undefined && String(knownTo) > String(knownFrom));
		some(({ standing }) => standing === "DENIED");
		some(({ after, before }) => after !== undefined || before !== undefined);
		expect(made.relationships.filter(([type]) => type === "SIDE").length).toBeGreaterThan(1);
		const ties = made.nodes.map(([, properties]) => Number(properties.ties ?? 0)).sort((a, b) => b - a);
		expect(ties[0]).toBeGreaterThan(10 * (ties[Math.floor(ties.length / 4)] ?? 0));
	});
});
