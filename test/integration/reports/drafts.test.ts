import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { request as ask, createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundledFolder } from "../../../server/domain/reports/catalogue.ts";
import { createDrafts } from "../../../server/domain/reports/drafts/drafts.ts";
import { createDraftsHandler } from "../../../server/http/drafts.ts";
import { useGraph } from "../../helpers/graph.ts";

const { graph } = useGraph();

const file = (statement: string, more = "") => `/*
title: { en: Numbers, fr: Nombres }
parameters: [{ name: upTo, type: Int, default: 3, min: 1 }]
columns:
  - { name: n, type: Int, title: { en: N, fr: N } }
${more}
*/
CYPHER 25
${statement}`;
const numbers = file("UNWIND range(1, $upTo) AS n RETURN n");

let folder: string;
let links: string;
const servers: Server[] = [];
let port: number;
let portOff: number;
const silent = pino({ level: "silent" });

async function serve(drafts: ReturnType<typeof createDrafts> | null): Promise<number> {
	const handler = createDraftsHandler({ drafts, log: silent });
	const server = createServer((request, response) => void handler(request, response));
	servers.push(server);
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	return (server.address() as AddressInfo).port;
}

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "drafts "));
	links = join(folder, "bundled");
	await symlink(bundledFolder, links);
	port = await serve(createDrafts({ graph: graph(), folders: [folder, links, join(folder, "nowhere")] }));
	portOff = await serve(null);
});
afterAll(async () => {
	for (const server of servers) {
		server.closeAllConnections();
		server.close();
	}
	await rm(folder, { recursive: true });
});

interface Answer {
	readonly status: number;
	readonly body: ReturnType<typeof JSON.parse>;
}

/** With headers that `fetch` would not send. */
async function send(path: string, init: { method?: string; headers?: object; body?: string; to?: number } = {}) {
	const { method = "POST", headers = {}, body, to = port } = init;
	const sent = ask({
		host: "127.0.0.1",
		port: to,
		path: `/drafts${path}`,
		method,
		headers: { host: `127.0.0.1:${to}`, "content-type": "application/json", ...headers },
	});
	sent.end(body);
	const [response] = await once(sent, "response");
	let text = "";
	for await (const part of response) text += part;
	return { status: response.statusCode, body: JSON.parse(text) } as Answer;
}
const post = (path: string, body: object) => send(path, { body: JSON.stringify(body) });

describe("a draft", () => {
	it("begins with a report that runs, and may be saved in the folders beside the bundled one", async () => {
		const { status, body } = await send("", { method: "GET" });
		expect([status, body.open, body.folders[0]]).toEqual([200, true, folder]);
		const { report } = (await post("/check", { text: body.template })).body;
		expect([report.error, report.warnings]).toEqual([null, []]);
		expect((await post("/run", { text: body.template })).body.rows).toEqual([]);
	});

	it("is checked as a file is, with the lines", async () => {
		const { report } = (await post("/check", { text: file("UNWIND [1] AS n RETURN n") })).body;
		expect(report.error).toMatch(/^line 3: the statement does not use \$upTo/);
		const warned = (await post("/check", { text: file("MATCH (f:Fact) RETURN f.id + $upTo AS n") })).body.report;
		expect(warned.error).toBeNull();
	});

	it("is run with values and a limit, and answers as a report does", async () => {
		const { status, body } = await post("/run", { text: numbers, parameters: { upTo: "5" }, limit: 2 });
		expect([status, body.rows, body.truncated, body.limit]).toEqual([200, [[1], [2]], true, 2]);
		expect(body.parameters).toEqual({ upTo: 5 });
		expect(body.columns).toMatchObject([{ name: "n", type: "Int", title: { en: "N", fr: "N" } }]);
	});

	it("is saved whole, and again only in place of the text that its writer saw", async () => {
		const saved = await post("/save", { name: "numbers-of-mine", folder, text: numbers });
		expect([saved.status, saved.body]).toEqual([200, { path: join(folder, "numbers-of-mine.cypher") }]);
		expect(await readFile(saved.body.path, "utf8")).toBe(numbers);
		const next = file("UNWIND range(2, $upTo) AS n RETURN n");
		const again = { name: "numbers-of-mine", folder, text: next };
		expect(await post("/save", again)).toMatchObject({ status: 409, body: { code: "NAME_TAKEN", argument: "name" } });
		expect(await post("/save", { ...again, replaces: next })).toMatchObject({
			status: 409,
			body: { code: "FILE_CHANGED" },
		});
		expect(await readFile(saved.body.path, "utf8")).toBe(numbers);
		expect((await post("/save", { ...again, replaces: numbers })).status).toBe(200);
		expect(await readFile(saved.body.path, "utf8")).toBe(next);
		await rm(saved.body.path);
		expect((await post("/save", { ...again, replaces: next })).body.message).toContain("is not there any more");
		expect(await readdir(folder)).toEqual(["bundled"]);
	});
});

describe("what a draft may not", () => {
	it.each([
		["write", file("CREATE (n:Person {id: 'person/x'}) RETURN $upTo AS n"), /writes to the database/],
		["read files", file("LOAD CSV FROM 'file:///x.csv' AS row RETURN row[$upTo] AS n"), /LoadCSV/],
		["end what others ask", file("TERMINATE TRANSACTIONS 'a-1' YIELD message RETURN $upTo AS n"), /Terminate/],
		["be no report", "RETURN 1", /must begin with a block comment/],
	])("%s: it is neither run nor saved", async (_, text, message) => {
		const before = await readdir(folder);
		for (const answer of [await post("/run", { text }), await post("/save", { name: "bad", folder, text })]) {
			expect([answer.status, answer.body.code]).toEqual([422, "BROKEN_REPORT"]);
			expect(answer.body.message).toMatch(message);
		}
		expect(await readdir(folder)).toEqual(before);
	});

	it("run without an end", async () => {
		const text = file("UNWIND range(1, 2000000000) AS n WITH sum(n) + $upTo AS n RETURN n", "timeout: 1");
		expect(await post("/run", { text })).toMatchObject({ status: 504, body: { code: "QUERY_TIMEOUT" } });
	});

	it.each([
		["a value that is wrong", { parameters: { upTo: 0 } }, "upTo", /1 or more/],
		["more rows than are given at once", { limit: 1_000_000 }, "limit", /from 1 to 100,000/],
	])("have %s", async (_, question, argument, message) => {
		const answer = await post("/run", { text: numbers, ...question });
		expect(answer).toMatchObject({ status: 400, body: { code: "BAD_PARAMETER", argument } });
		expect(answer.body.message).toMatch(message);
	});

	it.each([
		["leave its folder", { name: "../x" }, "BAD_NAME", /lower-case letters/],
		["be hidden", { name: ".x" }, "BAD_NAME", /lower-case letters/],
		["be called like a command", { name: "new" }, "BAD_NAME", /neither check nor new/],
		["have a name of any length", { name: "x".repeat(81) }, "BAD_NAME", /80 at most/],
		["take a bundled report's name", { name: "who-funded-whom" }, "NAME_TAKEN", /There is a report who-funded-whom/],
		["be saved anywhere", { folder: tmpdir() }, "NO_SUCH_FOLDER", /It must be/],
		["be saved among the bundled ones", { folder: () => links }, "NO_SUCH_FOLDER", /holds the bundled reports/],
		["be saved nowhere", { folder: () => join(folder, "nowhere") }, "NO_SUCH_FOLDER", /is not there/],
	])("%s", async (_, { name = "mine", folder: to = folder }: { name?: string; folder?: unknown }, code, message) => {
		const answer = await post("/save", { name, folder: typeof to === "function" ? to() : to, text: numbers });
		expect([answer.status >= 400 && answer.status < 500, answer.body.code]).toEqual([true, code]);
		expect(answer.body.message).toMatch(message);
		expect(answer.body.words).toEqual({
			en: answer.body.message,
			fr: expect.stringMatching(/^(Le nom est|Il y a un rapport|Le dossier|.* contient les rapports fournis)/),
		});
		expect(await readdir(folder)).toEqual(["bundled"]);
	});
});

describe("a draft of somebody else", () => {
	it.each([
		["by another name of this machine (DNS rebinding)", { host: "evil.example" }],
		["from another page", { origin: "http://evil.example" }],
		["from another server of this machine", { origin: "http://127.0.0.1:1" }],
		["from nowhere that has a name", { origin: "null" }],
		["from another site, as a browser says", { "sec-fetch-site": "cross-site" }],
		["through a proxy", { "x-forwarded-for": "10.0.0.1" }],
	])("is refused: %s", async (_, headers) => {
		for (const [method, path] of [
			["GET", ""],
			["POST", "/check"],
			["POST", "/run"],
			["POST", "/save"],
		] as const) {
			const body = method === "POST" ? JSON.stringify({ text: numbers, name: "theirs", folder }) : "";
			expect(await send(path, { method, headers, body })).toMatchObject({
				status: 403,
				body: { code: "NOT_FROM_HERE" },
			});
		}
		expect(await readdir(folder)).toEqual(["bundled"]);
	});

	it("is refused as a form, as another method, and as what is none", async () => {
		const form = { "content-type": "text/plain" };
		const body = JSON.stringify({ text: numbers, name: "theirs", folder });
		expect((await send("/save", { headers: form, body })).status).toBe(415);
		expect((await send("/save", { method: "GET" })).status).toBe(405);
		expect((await send("/nothing", { body })).status).toBe(404);
		expect((await send("/run", { body: "{" })).status).toBe(400);
		expect((await post("/run", { text: "x".repeat(100_001) })).body.message).toContain("100,000 letters");
		expect((await post("/run", { text: "x".repeat(500_000) })).status).toBe(413);
		expect((await post("/run", { text: numbers, sudo: true })).status).toBe(400);
	});

	it("is taken from the page itself", async () => {
		const own = { origin: `http://127.0.0.1:${port}`, "sec-fetch-site": "same-origin" };
		expect((await send("/run", { headers: own, body: JSON.stringify({ text: numbers }) })).status).toBe(200);
	});
});

describe("where drafts are off", () => {
	it("the page is told so, and all else is refused", async () => {
		expect(await send("", { method: "GET", to: portOff })).toEqual({ status: 200, body: { open: false } });
		for (const path of ["/check", "/run", "/save"]) {
			const answer = await send(path, { body: JSON.stringify({ text: numbers }), to: portOff });
			expect([answer.status, answer.body.code]).toEqual([403, "DRAFTS_OFF"]);
			expect(answer.body.message).toContain("CHRONOGRAPH_DRAFTS=1");
		}
	});
});
