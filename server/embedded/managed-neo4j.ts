import { mkdir, realpath, rm, stat } from "node:fs/promises";
import { type AotOptions, aotCacheFile, trainLater } from "./aot-cache.ts";
import { EmbeddedError } from "./embedded-error.ts";
import { claimHome } from "./home-owner.ts";
import { ensureJars } from "./jar-cache.ts";
import { readJarsLock } from "./jars-lock.ts";
import { findJava, type JavaPlaces, usualPlaces } from "./java.ts";
import { heapSize } from "./memory.ts";
import { jvmFlags, writeJvmArguments } from "./neo4j-files.ts";
import { startNeo4j } from "./neo4j-process.ts";
import { keepFirstPassword, setFirstPassword, storedPassword } from "./password.ts";
import type { OnProgress } from "./progress.ts";
import { writingTo } from "./writable.ts";

export type { Progress } from "./progress.ts";

export interface ManagedNeo4jOptions {
	/** The folder for data, configuration, logs and password; made where it is missing. */
	readonly home: string;
	/** The folder that keeps the jars, shared by all checkouts. */
	readonly cache: string;
	/** `JAVA_HOME`, where it is set. */
	readonly java?: string;
	/** The most that Neo4j's heap may take, as Java writes it; what the machine has room for unless told. */
	readonly heap?: string;
	/** More flags for the JVM that runs it; with them it is not made to start quicker the next time. */
	readonly jvmFlags?: readonly string[];
	/** Settings of Neo4j's beside those that it always gets, by their names. */
	readonly settings?: Readonly<Record<string, string>>;
	/** The address of a mirror of Maven Central. */
	readonly repository?: string;
	/** Where Java is looked for; the usual places unless told. */
	readonly javaPlaces?: JavaPlaces;
	/** Milliseconds after the start until a Java that can is made to start quicker the next time; null: never. */
	readonly trainingDelay?: number | null;
	readonly onProgress?: OnProgress;
}

export interface ManagedNeo4j {
	/** `bolt://127.0.0.1:PORT` */
	readonly uri: string;
	readonly username: string;
	readonly password: string;
	readonly database: "neo4j";
	readonly pid: number;
	/** Stops it within three seconds; what was committed is kept. Again is no harm. */
	stop(): Promise<void>;
}

/** By then a first import is over and a page is drawn. */
const usualTrainingDelay = 15_000;

/** Starts Neo4j from its ahead-of-time cache where there is one; else has it made for the next start. */
async function startTrained(
	options: AotOptions & { readonly home: string },
	{ jvmFlags: more = [], settings }: Pick<ManagedNeo4jOptions, "jvmFlags" | "settings">,
	delay: number | null,
) {
	const { java, home, jars, heap } = options;
	const file = await aotCacheFile(options);
	const made = file !== undefined && (await stat(file).catch(() => undefined)) !== undefined;
	const start = async (flags: readonly string[]) =>
		startNeo4j({ java, home, settings, jvmArguments: await writeJvmArguments(home, "neo4j", flags, jars) });
	if (made) {
		try {
			return await start([...jvmFlags(heap), ...more, `-XX:AOTCache=${file}`]);
		} catch (error) {
			// A cache that the JVM cannot bear is thrown away; any other fault comes again without it.
			if (!(error instanceof EmbeddedError) || error.code !== "DID_NOT_START") throw error;
			await rm(file, { force: true });
		}
	}
	const neo4j = await start([...jvmFlags(heap), ...more]);
	// What is made is for the usual flags: others may not go with it.
	if (file === undefined || delay === null || more.length > 0) return neo4j;
	const training = trainLater(file, options, delay);
	return {
		...neo4j,
		stop: async () => {
			await Promise.all([training.stop(), neo4j.stop()]);
		},
	};
}

/**
 * Starts the pinned Neo4j Community as a child process, with all that it needs: jars, Java, configuration, password.
 * @throws EmbeddedError, and nothing is left running then
 */
export async function startManagedNeo4j(options: ManagedNeo4jOptions): Promise<ManagedNeo4j> {
	const { cache, onProgress = () => undefined, trainingDelay: delay = usualTrainingDelay } = options;
	const places = options.javaPlaces ?? usualPlaces(options.java);
	const [lock, java] = await Promise.all([readJarsLock(), findJava(places)]);
	return writingTo(options.home, "CHRONOGRAPH_HOME", async () => {
		await mkdir(options.home, { recursive: true });
		// Its real path, so that the same folder by another name is still the same one on a command line.
		const home = await realpath(options.home);
		const claim = await claimHome(home);
		try {
			const jars = await ensureJars({ cache, lock, repository: options.repository, onProgress });
			const stored = await storedPassword(home);
			if (stored === undefined) onProgress({ stage: "prepare", done: 0, total: 1, words: "Setting up the database" });
			const password = stored ?? (await setFirstPassword(home, java, jars));
			const words = `Starting Neo4j ${lock.neo4j}`;
			onProgress({ stage: "start", done: 0, total: 1, words });
			const trained = { cache, java, jars, heap: options.heap ?? heapSize(), home };
			const neo4j = await startTrained(trained, options, delay);
			if (stored === undefined) await keepFirstPassword(home);
			onProgress({ stage: "start", done: 1, total: 1, words });
			return {
				uri: `bolt://127.0.0.1:${neo4j.port}`,
				username: "neo4j",
				password,
				database: "neo4j",
				pid: neo4j.pid,
				stop: async () => {
					await neo4j.stop();
					await claim.release();
				},
			};
		} catch (error) {
			await claim.release();
			throw error;
		}
	});
}
