import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { readEnvironment } from "../../server/config/env.ts";
import { cacheFolder } from "../../server/embedded/cache-folder.ts";
import { ensureJars } from "../../server/embedded/jar-cache.ts";
import { readJarsLock } from "../../server/embedded/jars-lock.ts";
import { type ManagedNeo4j, startManagedNeo4j } from "../../server/embedded/managed-neo4j.ts";
import { quickJvm } from "./quick-jvm.ts";

/** Where a Neo4j answers, and to whom. */
export interface Neo4jLogin {
	readonly uri: string;
	readonly username: string;
	readonly password: string;
	readonly database: string;
}

export interface TestNeo4j extends Neo4jLogin {
	/** A file in which tests leave word of what they left in it. */
	readonly note: string;
}

declare module "vitest" {
	interface ProvidedContext {
		/** One Neo4j a worker; worker n uses the one at n - 1. */
		neo4j: readonly TestNeo4j[];
	}
}

/** Planning makes and drops much: a young generation that holds it is an eighth less work than one that grows to it. */
const roomyJvm = ["-Xms512m", "-Xmn256m"];

/** A browser asks little beside what others ask: compiling for it costs a third of all that its database does. */
const jvmOf = ({ name }: TestProject): readonly string[] =>
	name === "browser" ? [...roomyJvm, ...quickJvm] : roomyJvm;

/**
 * Each file begins with an empty database and writes its own, which makes Neo4j plan anew what it has planned already: half
 * of its work in a file that asks much. A file whose data needs better plans than few nodes do asks for them: `planAnew`.
 */
const keptPlans = { "dbms.cypher.min_replan_interval": "1h" };

interface Shared {
	users: number;
	started: Promise<{ readonly all: readonly ManagedNeo4j[]; readonly folder: string }>;
}

// The projects load this file apart, and one after the other: what they share hangs on the process.
const shared = globalThis as typeof globalThis & { chronographTestNeo4j?: Shared };

const noteOf = (folder: string, n: number): string => join(folder, `note-${n + 1}`);

async function start(instances: number, jvmFlags: readonly string[]): Promise<Awaited<Shared["started"]>> {
	// The space is there because users' paths have them.
	const folder = await mkdtemp(join(tmpdir(), "chronograph test "));
	const cache = cacheFolder(readEnvironment());
	// Else each of them would fetch all jars where there are none yet.
	await ensureJars({ cache, lock: await readJarsLock(), onProgress: () => undefined });
	const all = await Promise.all(
		Array.from({ length: instances }, (_, n) =>
			startManagedNeo4j({
				cache,
				trainingDelay: null,
				jvmFlags,
				settings: keptPlans,
				home: join(folder, `neo4j-${n + 1}`),
			}),
		),
	);
	return { all, folder };
}

/** Starts an instance a worker for the first project that needs them; the last one to end stops them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	shared.chronographTestNeo4j ??= { users: 0, started: start(project.vitest.config.maxWorkers, jvmOf(project)) };
	const mine = shared.chronographTestNeo4j;
	mine.users += 1;
	const { all, folder } = await mine.started;
	project.provide(
		"neo4j",
		all.map(({ uri, username, password, database }, n) => ({
			uri,
			username,
			password,
			database,
			note: noteOf(folder, n),
		})),
	);
	// What is imported, or how, may have been edited since.
	project.onTestsRerun(async () => {
		await Promise.all(all.map((_, n) => rm(noteOf(folder, n), { force: true })));
	});
	return async () => {
		mine.users -= 1;
		if (mine.users > 0) return;
		delete shared.chronographTestNeo4j;
		await Promise.all(all.map((one) => one.stop()));
		await rm(folder, { recursive: true, force: true });
	};
}
