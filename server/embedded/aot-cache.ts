import { spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Java } from "./java.ts";
import { lowerPriority } from "./low-priority.ts";
import { jvmEnvironment, jvmFlags, trainingHome, writeJvmArguments } from "./neo4j-files.ts";
import { startNeo4j } from "./neo4j-process.ts";

const oldestWithCache = 25;
const kept = 2;
const recordingLimit = 120_000;
const abandonedAfter = 600_000;

/** What a cache of compiled and linked classes is made of, and for. */
export interface AotOptions {
	readonly cache: string;
	readonly java: Java;
	readonly jars: readonly string[];
	readonly heap: string;
}

/**
 * Where the JVM's ahead-of-time cache for just this Java and these jars is, made or not;
 * undefined where this Java cannot have one.
 */
export async function aotCacheFile({ cache, java, jars, heap }: AotOptions): Promise<string | undefined> {
	if (java.version < oldestWithCache) return undefined;
	const hash = createHash("sha256").update([java.home, java.build, ...jvmFlags(heap)].join("\n"));
	// The JVM refuses a cache whose jars have another size or time.
	for (const found of await Promise.all(jars.map(async (jar) => ({ jar, ...(await stat(jar)) })))) {
		hash.update(`\n${found.jar} ${found.size} ${found.mtimeMs}`);
	}
	return join(cache, "aot", `${hash.digest("hex").slice(0, 16)}.aot`);
}

/** Work in the background that can be ended at any time. */
export interface Training {
	/** Ends it where it is, with its processes and files. */
	stop(): Promise<void>;
}

/**
 * Makes the ahead-of-time cache in the background, at the lowest priority: a second Neo4j on an empty store records
 * which classes a start needs, then the JVM writes them down. The real one could record too, but would take some
 * seconds longer to stop. A training that fails is no loss: the next start tries again.
 * @param delay milliseconds before it begins
 */
export function trainLater(file: string, options: AotOptions & { readonly home: string }, delay: number): Training {
	const abort = new AbortController();
	let running: Promise<void> = Promise.resolve();
	const timer = setTimeout(() => {
		running = train(file, options, abort.signal).catch(() => undefined);
	}, delay);
	timer.unref();
	return {
		stop: () => {
			clearTimeout(timer);
			abort.abort();
			return running;
		},
	};
}

/** Lets one at a time make a file, among all processes; undefined where another is at it. */
async function takeTurn(file: string): Promise<(() => Promise<void>) | undefined> {
	const mark = `${file}.turn`;
	const found = await stat(mark).catch(() => undefined);
	if (found !== undefined && Date.now() - found.mtimeMs > abandonedAfter) await rm(mark, { force: true });
	const handle = await open(mark, "wx").catch(() => undefined);
	await handle?.close();
	return handle === undefined ? undefined : () => rm(mark, { force: true });
}

async function train(
	file: string,
	options: AotOptions & { readonly home: string },
	signal: AbortSignal,
): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	const turnOver = await takeTurn(file);
	if (turnOver === undefined) return;
	const home = trainingHome(options.home);
	const unfinished = `${file}.${randomUUID()}`;
	const classes = `${unfinished}.classes`;
	try {
		await rm(home, { recursive: true, force: true });
		await record(home, classes, options, signal);
		await create(home, classes, unfinished, options, signal);
		await rename(unfinished, file);
		await dropOldest(dirname(file));
	} finally {
		await rm(unfinished, { force: true });
		await rm(classes, { force: true });
		await rm(home, { recursive: true, force: true, maxRetries: 5 });
		await turnOver();
	}
}

async function record(home: string, classes: string, options: AotOptions, signal: AbortSignal): Promise<void> {
	const flags = [...jvmFlags(options.heap), "-XX:AOTMode=record", `-XX:AOTConfiguration=${classes}`];
	const jvmArguments = await writeJvmArguments(home, "record", flags, options.jars);
	const neo4j = await startNeo4j({ java: options.java, home, jvmArguments, signal, lowPriority: true });
	await neo4j.stop(recordingLimit);
}

async function create(
	home: string,
	classes: string,
	target: string,
	options: AotOptions,
	signal: AbortSignal,
): Promise<void> {
	const modes = ["-XX:AOTMode=create", `-XX:AOTConfiguration=${classes}`, `-XX:AOTCache=${target}`];
	const jvmArguments = await writeJvmArguments(home, "create", [...jvmFlags(options.heap), ...modes], options.jars);
	const spawned = { env: jvmEnvironment(home), cwd: home, windowsHide: true, signal, killSignal: "SIGKILL" } as const;
	const child = spawn(options.java.command, [jvmArguments], { ...spawned, stdio: "ignore", detached: true });
	if (child.pid !== undefined) lowerPriority(child.pid);
	child.unref();
	const [status] = await once(child, "exit");
	if (status !== 0) throw new Error(`the JVM wrote no cache: ${status}`);
}

/** A cache takes over 100 MB, and each update of Java or Neo4j asks for a new one. */
async function dropOldest(folder: string): Promise<void> {
	const files = (await readdir(folder)).filter((name) => name.endsWith(".aot")).map((name) => join(folder, name));
	const dated = await Promise.all(files.map(async (file) => ({ file, time: (await stat(file)).mtimeMs })));
	for (const { file } of dated.sort((a, b) => b.time - a.time).slice(kept)) {
		await rm(file, { force: true }).catch(() => undefined);
	}
}
