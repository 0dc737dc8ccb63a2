import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { EmbeddedError } from "./embedded-error.ts";
import { fetchJar, unfinishedFolder, WrongContent } from "./fetch-jar.ts";
import { inParallel } from "./in-parallel.ts";
import { type Jar, type JarsLock, jarName, jarPath } from "./jars-lock.ts";
import type { OnProgress } from "./progress.ts";
import { readVerified, type Verified, writeVerified } from "./verified-record.ts";
import { writingTo } from "./writable.ts";

const fetchWidth = 8;
const checkWidth = 4;
const abandonedAfter = 3_600_000;

export interface JarCacheOptions {
	readonly cache: string;
	readonly lock: JarsLock;
	readonly repository?: string | undefined;
	readonly onProgress: OnProgress;
}

/** A jar that has to be fetched, and whether a damaged one was thrown away for it. */
interface Missing {
	readonly jar: Jar;
	readonly damaged: boolean;
}

async function sha256Of(file: string): Promise<string> {
	const hash = createHash("sha256");
	await pipeline(createReadStream(file), hash);
	return hash.digest("hex");
}

/**
 * Checks every jar in the cache and fetches what is missing or damaged.
 * A jar is hashed unless its size and time are those of the last time that its hash was right.
 * @returns the jars' files in the lock file's order
 * @throws EmbeddedError `JAR_DAMAGED`, `CANNOT_FETCH`, `CANNOT_WRITE`
 */
export async function ensureJars(options: JarCacheOptions): Promise<readonly string[]> {
	const { cache, lock } = options;
	const verified = await readVerified(cache);
	const missing = await checkAll(options, verified);
	await writingTo(cache, "CHRONOGRAPH_CACHE", () => fetchAll(missing, options, verified));
	if (verified.changes > 0) await writeVerified(cache, verified);
	return lock.jars.map((jar) => join(cache, jarPath(jar)));
}

async function checkAll(options: JarCacheOptions, verified: Verified): Promise<Missing[]> {
	const { cache, lock, onProgress } = options;
	const missing: Missing[] = [];
	const unsure: Jar[] = [];
	for (const jar of lock.jars) {
		const found = await stat(join(cache, jarPath(jar))).catch(() => undefined);
		if (found === undefined) missing.push({ jar, damaged: false });
		else if (found.size !== jar.size || !verified.holds(jar, found)) unsure.push(jar);
	}
	const total = unsure.reduce((sum, jar) => sum + jar.size, 0);
	let done = 0;
	const say = () => onProgress({ stage: "check", done, total, words: "Checking Neo4j's jars" });
	if (unsure.length > 0) say();
	await inParallel(unsure, checkWidth, async (jar) => {
		const file = join(cache, jarPath(jar));
		const found = await stat(file);
		if (found.size === jar.size && (await sha256Of(file)) === jar.sha256) {
			verified.add(jar, found);
		} else {
			verified.forget(jar);
			await writingTo(cache, "CHRONOGRAPH_CACHE", () => rm(file, { force: true, recursive: true }));
			missing.push({ jar, damaged: true });
		}
		done += jar.size;
		say();
	});
	return missing;
}

async function fetchAll(missing: readonly Missing[], options: JarCacheOptions, verified: Verified): Promise<void> {
	if (missing.length === 0) return;
	const { cache, lock, repository, onProgress } = options;
	const total = missing.reduce((sum, { jar }) => sum + jar.size, 0);
	let done = 0;
	const damaged = missing.filter((one) => one.damaged).map(({ jar }) => jarName(jar));
	const words =
		damaged.length > 0
			? `Fetching Neo4j ${lock.neo4j} (${damaged.join(", ")} was cut short or altered)`
			: `Fetching Neo4j ${lock.neo4j}`;
	const say = () => onProgress({ stage: "fetch", done, total, words });
	say();
	await clearAbandoned(cache);
	// The largest first: a long one that begins last would keep everybody waiting.
	const bySize = [...missing].sort((a, b) => b.jar.size - a.jar.size);
	await inParallel(bySize, fetchWidth, async (one) => {
		try {
			await fetchJar(one.jar, cache, repository, (count) => {
				done += count;
				say();
			});
		} catch (error) {
			throw fault(one, missing.length, cache, error);
		}
		verified.add(one.jar, await stat(join(cache, jarPath(one.jar))));
	});
}

/** What an ended process left half fetched; what is younger may be another one's that is still at it. */
async function clearAbandoned(cache: string): Promise<void> {
	const folder = unfinishedFolder(cache);
	for (const name of await readdir(folder).catch(() => [])) {
		const file = join(folder, name);
		const found = await stat(file).catch(() => undefined);
		if (found !== undefined && Date.now() - found.mtimeMs > abandonedAfter) await rm(file, { force: true });
	}
}

/** The whole chain of an error in words: what `fetch` throws says why only in its cause. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
	return error.cause === undefined ? error.message : `${error.message}: ${reasonOf(error.cause)}`;
}

function fault({ jar, damaged }: Missing, count: number, cache: string, error: unknown): unknown {
	const name = jarName(jar);
	if (error instanceof WrongContent) {
		return new EmbeddedError(
			"JAR_DAMAGED",
			`${name} was fetched, but it is not the jar that Chronograph was tried with: ${error.message}. Try again, or see whether CHRONOGRAPH_MAVEN_REPOSITORY or a proxy alters it.`,
			{ cause: error },
		);
	}
	if (error instanceof Error && "syscall" in error && !("address" in error) && !("hostname" in error)) return error;
	const remedy =
		"Connect to the network and start again, or set CHRONOGRAPH_MAVEN_REPOSITORY to a mirror of Maven Central that can be reached, or NEO4J_URI to a Neo4j of yours.";
	return damaged
		? new EmbeddedError(
				"JAR_DAMAGED",
				`${name} in ${cache} was cut short or altered. It was thrown away, but fetching it again failed (${reasonOf(error)}). ${remedy}`,
				{ cause: error },
			)
		: new EmbeddedError(
				"CANNOT_FETCH",
				`${name} and ${count - 1} more of Neo4j's jars are missing from ${cache}, and fetching failed (${reasonOf(error)}). ${remedy}`,
				{ cause: error },
			);
}
