import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { build } from "../../../scripts/build.ts";
import { listen } from "../../../server/listen.ts";
import { type ChronographProcess, type StartOptions, startChronograph } from "../../helpers/chronograph-process.ts";
import { workersNeo4j } from "../../helpers/graph.ts";
import { wipe } from "../../helpers/wipe.ts";

const started: ChronographProcess[] = [];
const servers: Server[] = [];
const start = (options: StartOptions): ChronographProcess => {
	const chronograph = startChronograph(options);
	started.push(chronograph);
	return chronograph;
};
const json = async (address: string) => (await fetch(address)).json() as Promise<unknown>;
const ask = async (address: string, query: string) => {
	const body = JSON.stringify({ query });
	const answer = await fetch(`${address}graphql`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body,
	});
	return answer.json() as Promise<{ data: unknown; errors?: unknown }>;
};

/** Every answer says which data it is from. */
const extensions = { data: expect.stringMatching(/^dataset\/musk-openai-2023@\w/) };

/** A sentence for a person: no stack, no code. */
function expectSentence(output: string): void {
	expect(output).not.toMatch(/^\s+at /m);
	expect(output).not.toMatch(/Error:/);
}

beforeAll(build);
afterEach(async () => {
	await Promise.all(started.splice(0).map((one) => one.stop("SIGTERM")));
	for (const server of servers.splice(0)) server.close();
});

describe("one command starts Chronograph", () => {
	let folder = "";
	beforeAll(async () => {
		// The space is there because users' paths have them.
		folder = await mkdtemp(join(tmpdir(), "chronograph start "));
	});
	afterAll(() => rm(folder, { recursive: true, force: true }));

	it("on its own Neo4j with the bundled data, says when it is up, and stops without leaving a process", async () => {
		const settings = { CHRONOGRAPH_HOME: join(folder, "home") };
		const first = start({ settings });
		const address = await first.address();
		expect(await json(`${address}health/live`)).toEqual({ status: "live" });
		expect(await json(`${address}health/ready`)).toMatchObject({ status: "ready" });
		expect(await (await fetch(address)).text()).toContain("<title>Chronograph");
		expect(await (await fetch(`${address}schema.graphql`)).text()).toContain("type Query {");
		expect(await ask(address, '{ person(id: "person/elon-musk") { name } }')).toEqual({
			data: { person: { name: "Elon Musk" } },
			extensions,
		});
		expect(first.output()).toContain("Importing musk-openai-2023 …");
		const conf = await readFile(join(folder, "home/neo4j/conf/neo4j.conf"), "utf8");
		const bolt = Number(/127\.0\.0\.1:(\d+)/.exec(conf)?.[1]);
		expect(await first.stop("SIGINT")).toBe(0);

		// Nothing listens any more where Neo4j did.
		const probe = createServer();
		servers.push(probe);
		expect(await listen(probe, "127.0.0.1", bolt)).toBe(bolt);

		const second = start({ settings });
		expect(await ask(await second.address(), '{ company(id: "company/openai") { name } }')).toEqual({
			data: { company: { name: "OpenAI" } },
			extensions,
		});
		expect(second.output()).not.toContain("Importing");
		expect(await second.stop("SIGTERM")).toBe(0);
	}, 240_000);
});

describe("a fault at the start is said in a sentence", () => {
	it("the port is taken: before anything else is done", async () => {
		const other = createServer();
		servers.push(other);
		const port = await listen(other, "127.0.0.1", 0);
		const chronograph = start({ settings: { PORT: String(port) } });
		expect(await chronograph.ended()).toBe(1);
		expect(chronograph.output()).toMatch(new RegExp(`Port ${port} on 127\\.0\\.0\\.1 is taken`));
		expect(chronograph.output()).not.toContain("Starting Neo4j");
		expectSentence(chronograph.output());
	});

	it("the password is wrong", async () => {
		const chronograph = start({ settings: { NEO4J_URI: workersNeo4j().uri, NEO4J_PASSWORD: "not-this-one" } });
		expect(await chronograph.ended()).toBe(1);
		expect(chronograph.output()).toMatch(
			/refused the user name and password\. Check NEO4J_USERNAME and NEO4J_PASSWORD/,
		);
		expectSentence(chronograph.output());
	});

	it("no Neo4j answers there", async () => {
		const chronograph = start({ settings: { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "any" } });
		expect(await chronograph.ended()).toBe(1);
		expect(chronograph.output()).toMatch(/Neo4j at bolt:\/\/127\.0\.0\.1:1 does not answer\. Is it running\?/);
		expectSentence(chronograph.output());
	});

	it("there is no such database", async () => {
		const { uri, password } = workersNeo4j();
		const settings = { NEO4J_URI: uri, NEO4J_PASSWORD: password, NEO4J_DATABASE: "nowhere" };
		const chronograph = start({ settings });
		expect(await chronograph.ended()).toBe(1);
		expect(chronograph.output()).toMatch(/has no such database\. Check NEO4J_DATABASE/);
		expectSentence(chronograph.output());
	});

	it("a setting is wrong", async () => {
		const chronograph = start({ settings: { LOG_LEVEL: "loud" } });
		expect(await chronograph.ended()).toBe(1);
		expect(chronograph.output()).toMatch(/The setting LOG_LEVEL is "loud"/);
		expectSentence(chronograph.output());
	});
});

describe("a Neo4j of somebody else's", () => {
	it("is filled where it is empty, and outlives Chronograph", async () => {
		const { uri, password } = workersNeo4j();
		await wipe(workersNeo4j());
		const settings = { NEO4J_URI: uri, NEO4J_PASSWORD: password };
		const first = start({ settings });
		expect(await ask(await first.address(), "{ datasets { id } }")).toEqual({
			data: { datasets: [{ id: "dataset/musk-openai-2023" }] },
			extensions,
		});
		// Next to another running copy, on the same database.
		const second = start({ settings });
		expect(await json(`${await second.address()}health/ready`)).toMatchObject({ status: "ready" });
		expect(await first.stop()).toBe(0);
		expect(await json(`${await second.address()}health/ready`)).toMatchObject({ status: "ready" });
	});
});
