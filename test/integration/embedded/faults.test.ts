import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EmbeddedErrorCode } from "../../../server/embedded/embedded-error.ts";
import { type Jar, jarName, jarPath, readJarsLock } from "../../../server/embedded/jars-lock.ts";
import { findJava, usualPlaces } from "../../../server/embedded/java.ts";
import { type ManagedNeo4jOptions, startManagedNeo4j } from "../../../server/embedded/managed-neo4j.ts";
import { javaProcesses } from "../../../server/embedded/process-info.ts";
import { linkedCache, patience, sharedCache, temporaryFolder, unreachable } from "./places.ts";

let folder = "";
beforeAll(async () => {
	folder = await temporaryFolder();
});

/** Starts with these options, which must fail with this code and leave no process; the sentence it fails with. */
async function refusal(options: ManagedNeo4jOptions, code: EmbeddedErrorCode): Promise<string> {
	const error: unknown = await startManagedNeo4j(options).then(
		(started) => started.stop(),
		(reason: unknown) => reason,
	);
	expect(error).toBeInstanceOf(Error);
	expect(error).toMatchObject({ name: "EmbeddedError", code });
	expect(await javaProcesses(`--home-dir=${options.home}`)).toEqual([]);
	return error instanceof Error ? error.message : "";
}

describe("a start that cannot be", () => {
	it("without a Java names what was found and every way on", async () => {
		const old = join(folder, "javas", "old");
		await mkdir(old, { recursive: true });
		await writeFile(join(old, "release"), 'JAVA_VERSION="17.0.1"\n');
		const javaPlaces = { command: "no-such-java-anywhere", folders: [join(folder, "javas", "*")] };
		const message = await refusal({ home: join(folder, "no java"), cache: sharedCache, javaPlaces }, "NO_JAVA");
		for (const words of ["21 or newer", `Java 17 in ${old}`, "JAVA_HOME", "PATH", "apt-get", "brew", "NEO4J_URI"]) {
			expect(message).toContain(words);
		}
	});

	it("without a network and without a cache says what is missing and what to do", async () => {
		const options = {
			home: join(folder, "offline"),
			cache: join(folder, "empty cache"),
			repository: await unreachable(),
		};
		const message = await refusal(options, "CANNOT_FETCH");
		for (const words of ["224 more", join(folder, "empty cache"), "ECONNREFUSED", "CHRONOGRAPH_MAVEN_REPOSITORY"]) {
			expect(message).toContain(words);
		}
		expect(await readdir(join(folder, "empty cache", "unfinished"))).toEqual([]);
	});

	it("where the data folder cannot be written names it and the setting", async () => {
		await writeFile(join(folder, "file"), "");
		const home = join(folder, "file", "neo4j");
		const message = await refusal({ home, cache: sharedCache }, "CANNOT_WRITE");
		for (const words of [home, "a file, not a folder", "CHRONOGRAPH_HOME"]) expect(message).toContain(words);
	});

	it("where the cache cannot be written names it and the setting", async () => {
		await writeFile(join(folder, "file"), "");
		const cache = join(folder, "file", "cache");
		const message = await refusal({ home: join(folder, "no cache"), cache }, "CANNOT_WRITE");
		for (const words of [cache, "a file, not a folder", "CHRONOGRAPH_CACHE"]) expect(message).toContain(words);
	});

	it("where the JVM will not run has its last words and no stack trace", async () => {
		const message = await refusal({ home: join(folder, "no heap"), cache: sharedCache, heap: "1k" }, "DID_NOT_START");
		expect(message).toContain("maximum heap size");
		expect(message).not.toMatch(/^\s+at /m);
	}, 60_000);
});

describe("a jar that is not what the lock file says", () => {
	let cache = "";
	let jar: Jar;
	let file = "";
	const server = createServer(async (request, response) => {
		const path = decodeURIComponent(request.url ?? "").replace(/^\/maven/, "");
		response.end(await readFile(join(sharedCache, "jars", path)));
	});
	let mirror = "";

	beforeAll(async () => {
		cache = await linkedCache(join(folder, "cache"));
		const first = (await readJarsLock()).jars.find(({ artifactId }) => artifactId === "neo4j-kernel");
		if (first === undefined) throw new Error("Neo4j has a kernel.");
		jar = first;
		file = join(cache, jarPath(jar));
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		mirror = `http://127.0.0.1:${(server.address() as AddressInfo).port}/maven`;
	});
	afterAll(() => {
		server.close();
	});

	const cut = async () => {
		const content = await readFile(join(sharedCache, jarPath(jar)));
		await rm(file, { force: true });
		await writeFile(file, content);
		await truncate(file, content.length - 1_000);
	};
	const alter = async () => {
		const content = Buffer.from(await readFile(join(sharedCache, jarPath(jar))));
		content[5_000] = (content[5_000] ?? 0) ^ 1;
		await rm(file, { force: true });
		await writeFile(file, content);
	};

	it.each([
		["cut short", cut],
		["altered", alter],
	])("and is %s is named and thrown away where it cannot be fetched again", async (_, damage) => {
		await damage();
		const message = await refusal(
			{ home: join(folder, "damaged"), cache, repository: await unreachable() },
			"JAR_DAMAGED",
		);
		for (const words of [jarName(jar), "cut short or altered", "thrown away", "ECONNREFUSED"]) {
			expect(message).toContain(words);
		}
		await expect(readFile(file)).rejects.toMatchObject({ code: "ENOENT" });
	});

	it(
		"is fetched again, and Neo4j starts; a training that follows ends with it and leaves nothing",
		async () => {
			await alter();
			const training = `--home-dir=${join(folder, "mended", "training")}`;
			const said: string[] = [];
			const neo4j = await startManagedNeo4j({
				home: join(folder, "mended"),
				cache,
				repository: mirror,
				trainingDelay: 0,
				onProgress: ({ stage, words }) => stage === "fetch" && said.push(words),
			});
			// A Java below 25 has no ahead-of-time cache to be trained for.
			if ((await findJava(usualPlaces(undefined))).version >= 25) {
				while ((await javaProcesses(training)).length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
			}
			await neo4j.stop();
			expect(await javaProcesses(training)).toEqual([]);
			expect(await readdir(join(cache, "aot")).catch(() => [])).toEqual([]);
			expect(await readdir(join(folder, "mended"))).not.toContain("training");
			expect(said[0]).toContain(`${jarName(jar)} was cut short or altered`);
			expect(
				createHash("sha256")
					.update(await readFile(file))
					.digest("hex"),
			).toBe(jar.sha256);
		},
		patience,
	);
});
