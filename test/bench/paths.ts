import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PathOrder } from "../../model/time/gate.ts";
import { vocabulary } from "../../model/vocabulary/vocabulary.ts";
import { readEnvironment } from "../../server/config/env.ts";
import { type PathsInput, paths } from "../../server/domain/paths/paths.ts";
import { cacheFolder } from "../../server/embedded/cache-folder.ts";
import { startManagedNeo4j } from "../../server/embedded/managed-neo4j.ts";
import { connect } from "../../server/graph/connect.ts";
import { GraphError } from "../../server/graph/errors.ts";
import type { Graph } from "../../server/graph/graph.ts";
import { applySchema } from "../../server/import/apply-schema.ts";
import { writeGraph } from "../integration/scene/write-graph.ts";
import { loads } from "./loads.ts";
import { hubGraph } from "./make/hub-graph.ts";

const seed = 1;
const batch = 10_000;
/** As many as bench:time: Neo4j compiles what it runs often, and a server has run for longer than a bench. */
const warmUps = 20;
const runs = 7;
/** Milliseconds after which plain Cypher is given up. */
const patience = 120_000;

/** What one would write without this search: every path walked, the order asked afterwards. */
const enumeration = `CYPHER 25
MATCH path = SHORTEST 1 (
  (a:Entity {id: $from})-[r:PARTNER_OF]-{1,6}(b:Entity {id: $to})
  WHERE allReduce(
    day = date('0001-01-01'),
    tie IN r |
    CASE
      WHEN tie.endLatest < day THEN null
      WHEN tie.startEarliest > day THEN tie.startEarliest
      ELSE day
    END,
    day IS NOT NULL
  )
)
RETURN length(path) AS hops`;

const say = (line: string) => process.stdout.write(`${line}\n`);

async function measure(graph: Graph, title: string, asked: PathsInput): Promise<number> {
	for (let n = 0; n < warmUps; n++) await paths(graph, vocabulary, asked);
	const times: number[] = [];
	let found = 0;
	for (let n = 0; n < runs; n++) {
		const start = performance.now();
		found = (await paths(graph, vocabulary, asked)).paths.length;
		times.push(performance.now() - start);
	}
	times.sort((a, b) => a - b);
	const median = times[Math.floor(runs / 2)] ?? 0;
	const [fastest = 0, slowest = 0] = [times[0], times.at(-1)];
	say(
		`${title.padEnd(44)} ${milliseconds(median)}  (${milliseconds(fastest)} to ${milliseconds(slowest)}), ${found} found`,
	);
	return median;
}

async function measureEnumeration(graph: Graph, parameters: { readonly from: string; readonly to: string }) {
	const start = performance.now();
	const asked = graph.table(enumeration, parameters, { limit: 1, timeout: patience });
	const ended = await asked.then(
		() => true,
		(error: unknown) => {
			if (error instanceof GraphError && error.code === "QUERY_TIMEOUT") return false;
			throw error;
		},
	);
	return { ended, time: performance.now() - start };
}

const milliseconds = (time: number) => `${time.toFixed(0).padStart(6)} ms`;

const home = await mkdtemp(join(tmpdir(), "chronograph-bench-"));
const neo4j = await startManagedNeo4j({ home, cache: cacheFolder(readEnvironment()), trainingDelay: null });
const graph = connect({ ...neo4j, queryTimeout: patience });
try {
	const { nodes, ties, from, to, near } = hubGraph(seed);
	say(`Writing ${nodes.length} nodes and ${ties.length} ties, seed ${seed} …`);
	await applySchema(graph);
	await writeGraph(graph, nodes, []);
	for (let n = 0; n < ties.length; n += batch) await writeGraph(graph, [], ties.slice(n, n + batch));

	say(`Median of ${runs} searches for paths of at most 6 hops, after ${warmUps} to warm up; load ${loads()}:`);
	const orders: readonly PathOrder[] = ["CHRONOLOGICAL", "SIMULTANEOUS", "ANY"];
	const apart = new Map<PathOrder, number>();
	for (const order of orders)
		apart.set(order, await measure(graph, `two that no order of time joins, ${order}`, { from, to, order }));
	for (const order of orders)
		await measure(graph, `ten paths of two near each other, ${order}`, {
			from: near[0],
			to: near[1],
			order,
			first: 10,
		});

	const plain = await measureEnumeration(graph, { from, to });
	const ratio = plain.time / (apart.get("CHRONOLOGICAL") ?? Number.NaN);
	say(
		`${"two that no order of time joins, plain Cypher".padEnd(44)} ${milliseconds(plain.time)}${plain.ended ? "" : " (given up)"}: ${plain.ended ? "" : "at least "}${ratio.toFixed(0)} times as long`,
	);
	say(`load ${loads()}`);
} finally {
	await graph.close();
	await neo4j.stop();
	await rm(home, { recursive: true, force: true });
}
