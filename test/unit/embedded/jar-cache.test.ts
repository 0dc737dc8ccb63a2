import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ensureJars } from "../../../server/embedded/jar-cache.ts";
import { type Jar, jarPath, readJarsLock } from "../../../server/embedded/jars-lock.ts";
import type { Progress } from "../../../server/embedded/progress.ts";

const contents = ["one", "two", "three"].map((word) => Buffer.from(word.repeat(20_000)));
const jars = contents.map(
	(content, n): Jar => ({
		groupId: "org.example.jars",
		artifactId: `jar-${n}`,
		version: "1.2",
		...(n === 2 && { classifier: "linux" }),
		size: content.length,
		sha256: createHash("sha256").update(content).digest("hex"),
	}),
);
const [firstJar] = jars;
if (firstJar === undefined) throw new Error("There are three jars.");
const lock = { neo4j: "1.2", jars: [firstJar, ...jars.slice(1)] satisfies [Jar, ...Jar[]] };

let cache = "";
let server: Server;
let asked: string[] = [];
/** What the repository does instead of giving the jar. */
let misbehave: RequestListener | undefined;

const rightAnswer: RequestListener = (request, response) => {
	const n = Number(/jar-(\d)/.exec(request.url ?? "")?.[1]);
	response.end(contents[n]);
};

beforeEach(async () => {
	cache = await mkdtemp(join(tmpdir(), "jars "));
	asked = [];
	misbehave = undefined;
	server = createServer((request, response) => {
		asked.push(request.url ?? "");
		(misbehave ?? rightAnswer)(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(async () => {
	server.closeAllConnections();
	server.close();
	await rm(cache, { recursive: true });
});

function ensure(onProgress: (progress: Progress) => void = () => undefined) {
	const address = server.address();
	const port = address !== null && typeof address === "object" ? address.port : 0;
	return ensureJars({ cache, lock, repository: `http://127.0.0.1:${port}/maven`, onProgress });
}
const fileOf = (jar: Jar) => join(cache, jarPath(jar));
const isRight = async () => {
	for (const jar of lock.jars) {
		expect(
			createHash("sha256")
				.update(await readFile(fileOf(jar)))
				.digest("hex"),
			fileOf(jar),
		).toBe(jar.sha256);
	}
	expect(await readdir(join(cache, "unfinished"))).toEqual([]);
};

describe("jars", () => {
	it("are fetched from where Maven keeps them, moved into place whole, and not fetched again", async () => {
		const heard: Progress[] = [];
		expect(await ensure((progress) => heard.push(progress))).toEqual(lock.jars.map(fileOf));
		await isRight();
		expect(asked.sort()).toEqual([
			"/maven/org/example/jars/jar-0/1.2/jar-0-1.2.jar",
			"/maven/org/example/jars/jar-1/1.2/jar-1-1.2.jar",
			"/maven/org/example/jars/jar-2/1.2/jar-2-1.2-linux.jar",
		]);
		const total = contents.reduce((sum, { length }) => sum + length, 0);
		expect(heard[0]).toEqual({ stage: "fetch", done: 0, total, words: "Fetching Neo4j 1.2" });
		expect(heard.at(-1)).toMatchObject({ stage: "fetch", done: total, total });

		asked = [];
		const again: Progress[] = [];
		await ensure((progress) => again.push(progress));
		expect([asked, again]).toEqual([[], []]);
	});

	it("are right when several fetch them at once into one cache", async () => {
		await Promise.all(Array.from({ length: 5 }, () => ensure()));
		await isRight();
	});

	it.each([
		["cut short", (content: Buffer) => content.subarray(0, -1)],
		["emptied", () => Buffer.alloc(0)],
		["altered with no change of size", (content: Buffer) => Buffer.from(content).fill("x", 0, 1)],
	])("that were %s are found and fetched again", async (_, damage) => {
		await ensure();
		asked = [];
		await writeFile(fileOf(firstJar), damage(contents[0] ?? Buffer.alloc(0)));
		// An hour on: a time that no clock's grain can blur.
		const later = new Date(Date.now() + 3_600_000);
		await utimes(fileOf(firstJar), later, later);
		const words: string[] = [];
		await ensure((progress) => progress.stage === "fetch" && words.push(progress.words));
		await isRight();
		expect(asked).toHaveLength(1);
		expect(words[0]).toBe("Fetching Neo4j 1.2 (jar-0-1.2.jar was cut short or altered)");
	});

	it("whose record is lost or unreadable are checked, not fetched", async () => {
		await ensure();
		asked = [];
		await writeFile(join(cache, "verified.json"), "{");
		const stages: string[] = [];
		await ensure(({ stage }) => stages.push(stage));
		expect(new Set(stages)).toEqual(new Set(["check"]));
		expect(asked).toEqual([]);
	});
});

describe("a repository", () => {
	it.each<[string, RequestListener]>([
		["answers once with an error", (_, response) => response.writeHead(503).end()],
		[
			"breaks off once in the middle",
			(_, response) => response.writeHead(200, { "content-length": 9e5 }).write("x", () => response.destroy()),
		],
		["gives once the wrong bytes", (_, response) => response.end("a page to log in on")],
	])("that %s is asked again", async (_, fault) => {
		misbehave = (request, response) => {
			misbehave = undefined;
			fault(request, response);
		};
		await ensure();
		await isRight();
	});

	it("that always gives other bytes is refused, and nothing of it is kept", async () => {
		misbehave = (_, response) => response.end("a page to log in on");
		await expect(ensure()).rejects.toMatchObject({
			code: "JAR_DAMAGED",
			message: expect.stringContaining("not the jar that Chronograph was tried with"),
		});
		expect(await readdir(join(cache, "unfinished"))).toEqual([]);
		await expect(readFile(fileOf(firstJar))).rejects.toMatchObject({ code: "ENOENT" });
	});

	it("that has no such jar is named with what it answered", async () => {
		misbehave = (_, response) => response.writeHead(404).end();
		await expect(ensure()).rejects.toMatchObject({
			code: "CANNOT_FETCH",
			message: expect.stringMatching(/jar-\d.* answered 404.*CHRONOGRAPH_MAVEN_REPOSITORY/),
		});
	});
});

it("the lock file pins one Neo4j, and gives every jar a place of its own below the cache", async () => {
	const pinned = await readJarsLock();
	expect(pinned.jars.find(({ artifactId }) => artifactId === "neo4j-server")?.version).toBe(pinned.neo4j);
	const places = pinned.jars.map(jarPath);
	expect(new Set(places).size).toBe(places.length);
	for (const place of places) expect(place).toMatch(/^jars[\\/]/);
});
