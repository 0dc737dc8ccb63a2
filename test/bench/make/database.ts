import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { readEnvironment } from "../../../server/config/env.ts";
import { packageRoot } from "../../../server/config/package-root.ts";
import { cacheFolder } from "../../../server/embedded/cache-folder.ts";
import { ensureJars } from "../../../server/embedded/jar-cache.ts";
import { readJarsLock } from "../../../server/embedded/jars-lock.ts";
import { findJava, usualPlaces } from "../../../server/embedded/java.ts";
import { type ManagedNeo4j, startManagedNeo4j } from "../../../server/embedded/managed-neo4j.ts";
import { jvmEnvironment, jvmFlags, writeConf, writeJvmArguments } from "../../../server/embedded/neo4j-files.ts";
import { keepFirstPassword, setFirstPassword } from "../../../server/embedded/password.ts";
import { connect } from "../../../server/graph/connect.ts";
import { applySchema } from "../../../server/import/apply-schema.ts";
import { completeTallies, markForeseen } from "../../../server/import/tallies/keep-tallies.ts";
import { writeCsv } from "./csv.ts";
import type { Shape } from "./shape.ts";
import { type Table, tables } from "./tables.ts";
import { versionOf } from "./world.ts";

const run = promisify(execFile);

export interface Building {
	/** The folder that the database is in, or is to be. */
	readonly home: string;
	/** One sentence a step. */
	readonly say: (sentence: string) => void;
}

/** Where the database of a shape is kept. */
export const homeOf = ({ nodes, seed }: Shape): string =>
	join(packageRoot, ".chronograph", "bench", `made-${nodes}-${seed}`);

/**
 * A running Neo4j that holds a made world, as large as a user's would be: built once, and anew where what is made has
 * changed.
 */
export async function startMadeNeo4j(shape: Shape, building: Building): Promise<ManagedNeo4j> {
	const { home, say } = building;
	const mark = join(home, "made");
	const version = versionOf(shape);
	if ((await readFile(mark, "utf8").catch(() => "")) !== version) {
		await buildMade(shape, building);
		say("Making the indexes");
		const neo4j = await start(home, "2g");
		await bringUpToDate(neo4j).finally(() => neo4j.stop());
		await writeFile(mark, version);
	}
	const neo4j = await start(home);
	try {
		await bringUpToDate(neo4j);
		return neo4j;
	} catch (error) {
		await neo4j.stop();
		throw error;
	}
}

const start = (home: string, heap = "512m") =>
	startManagedNeo4j({ home, cache: cacheFolder(readEnvironment()), trainingDelay: null, heap });

async function bringUpToDate(neo4j: ManagedNeo4j): Promise<void> {
	const graph = connect({ ...neo4j, queryTimeout: 3_600_000 });
	try {
		await applySchema(graph);
		await markForeseen(graph);
		await graph.write(({ run: inside }) => completeTallies((name, parameters) => inside(name, parameters)));
	} finally {
		await graph.close();
	}
}

/** Makes a world and has Neo4j's own importer read it, in place of whatever was there. Nothing runs afterwards. */
export async function buildMade(shape: Shape, { home, say }: Building): Promise<void> {
	await rm(home, { recursive: true, force: true });
	const csv = join(home, "csv");
	say(`Making ${shape.nodes} nodes with their facts`);
	await writeCsv(shape, csv);
	const [lock, java] = await Promise.all([readJarsLock(), findJava(usualPlaces(readEnvironment().JAVA_HOME))]);
	const jars = await ensureJars({ cache: cacheFolder(readEnvironment()), lock, onProgress: () => undefined });
	await writeConf(home, 7687);
	await mkdir(join(home, "data"), { recursive: true });
	await setFirstPassword(home, java, jars);
	await keepFirstPassword(home);
	say("Importing them");
	const jvm = await writeJvmArguments(home, "import", jvmFlags("2g"), jars);
	await run(
		java.command,
		[
			jvm,
			"org.neo4j.cli.AdminTool",
			"database",
			"import",
			"full",
			"neo4j",
			...tables.map((table) => option(csv, table)),
		],
		{ env: jvmEnvironment(home), cwd: home, maxBuffer: 100_000_000 },
	);
	await rm(csv, { recursive: true, force: true });
}

function option(folder: string, { name, of, kind }: Table): string {
	return `--${kind}=${of === "" ? "" : `${of}=`}${join(folder, `${name}.csv`)}`;
}
