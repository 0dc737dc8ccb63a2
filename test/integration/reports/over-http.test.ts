import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../../server/graph/graph.ts";
import { useGraph } from "../../helpers/graph.ts";
import { serveReports } from "./serve-reports.ts";

const { graph } = useGraph();

const file = (name: string, type: string, statement: string, more = "") => `/*
title: { en: ${name}, fr: ${name} }
${more}
columns:
  - { name: n, type: ${type}, title: { en: N, fr: N } }
*/
CYPHER 25
${statement}`;

let folder: string;
let served: Awaited<ReturnType<typeof serveReports>>;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "reports "));
	const write = (name: string, text: string) => writeFile(join(folder, `${name}.cypher`), text);
	await write(
		"numbers",
		file(
			"numbers",
			"Int",
			"UNWIND range(1, $upTo) AS n RETURN n",
			"parameters: [{ name: upTo, type: Int, default: 5, min: 1 }]",
		),
	);
	await write(
		"words",
		file(
			"words",
			"Text",
			"UNWIND $of AS n RETURN n",
			"parameters: [{ name: of, type: Text, list: true, default: [] }]",
		),
	);
	await write("limited", file("limited", "Int", "UNWIND range(1, 100) AS n RETURN n LIMIT $limit"));
	await write("capped", file("capped", "Int", "UNWIND range(1, 100) AS n RETURN n", "limit: 7"));
	await write("endless", file("endless", "Int", "UNWIND range(1, 2000000000) AS n WITH n WHERE n % 100 = 1 RETURN n"));
	await write("silent", file("silent", "Int", "UNWIND range(1, 2000000000) AS n WITH sum(n) AS n RETURN n"));
	await write(
		"hasty",
		file("hasty", "Int", "UNWIND range(1, 2000000000) AS n WITH sum(n) AS n RETURN n", "timeout: 1"),
	);
	await write(
		"failing",
		file(
			"failing",
			"Int",
			"UNWIND range($from, 0, -1) AS n RETURN 1 / n AS n",
			"parameters: [{ name: from, type: Int, default: 3000 }]",
		),
	);
	await write("misdeclared", file("misdeclared", "Date", "UNWIND ['2023-01-01', 'Elon Musk'] AS n RETURN n"));
	served = await serveReports(graph(), [folder]);
});
afterAll(async () => {
	await served.close();
	await rm(folder, { recursive: true });
});
const get = (path: string, init?: RequestInit) => fetch(served.url + path, init);

describe("an answer over HTTP", () => {
	it.each([
		["csv", "\uFEFFn\r\n1\r\n2\r\n3\r\n"],
		["ndjson", '{"n":1}\n{"n":2}\n{"n":3}\n'],
	])("comes as .%s with what it was made from in its head", async (ending, body) => {
		const response = await get(`numbers.${ending}?upTo=3`);
		expect(response.status).toBe(200);
		expect(Buffer.from(await response.arrayBuffer()).toString("utf8")).toBe(body);
		expect(response.headers.get("chronograph-ran-at")).toMatch(/^\d{4}-\d\d-\d\dT/);
		expect(response.headers.get("chronograph-report")).toBe("numbers");
		expect(response.headers.get("chronograph-parameters")).toBe('{"upTo":3}');
		expect(response.headers.get("chronograph-truncated")).toBeNull();
		expect(response.headers.has("chronograph-data")).toBe(true);
	});

	it("is made from the data that is named, in the head or the address, or refused with what is here", async () => {
		const data = (await get("numbers.csv")).headers.get("chronograph-data") ?? "";
		const cited = `data=${encodeURIComponent(data)}`;
		for (const [query, headers] of [
			[cited, {}],
			["", { "chronograph-data": data }],
		] as const) {
			const response = await get(`numbers.ndjson?upTo=1&${query}`, { headers });
			expect(response.status).toBe(200);
			expect(await response.text()).toBe('{"n":1}\n');
		}
		for (const ending of ["csv", "json", "xlsx"]) {
			for (const [query, headers] of [
				["data=dataset/x@gone", {}],
				["", { "chronograph-data": "dataset/x@gone" }],
			] as const) {
				const response = await get(`numbers.${ending}?${query}`, { headers });
				expect(response.status).toBe(410);
				expect(await response.text()).toContain(`The data is not dataset/x@gone any more: it is ${data}.`);
			}
		}
		const mistaken = await get("numbers.csv", { headers: { "chronograph-data": "yesterday" } });
		expect(mistaken.status).toBe(400);
		expect(await mistaken.text()).toContain(
			'The header Chronograph-Data is "yesterday", which is no version of the data',
		);
	});

	it("says its parameters in letters that a header may have", async () => {
		const { headers } = await get("who-funded-whom.csv?currency=%E2%82%AC%20%C3%A9");
		expect(headers.get("chronograph-parameters")).toMatch(/^[ -~]*"currency":"\\u20ac \\u00e9"[ -~]*$/);
		expect(JSON.parse(headers.get("chronograph-parameters") ?? "")).toMatchObject({ currency: "€ é", from: null });
	});

	it.each([
		["with commas", "of=a,b", ["a", "b"]],
		["where one of it is given several times, each as it is", "of=Acme,%20Inc.&of=b", ["Acme, Inc.", "b"]],
		["where one that has a comma is in quotes", "of=%22Acme,%20Inc.%22", ["Acme, Inc."]],
	])("takes a list %s", async (_, query, items) => {
		const { rows } = (await (await get(`words.json?${query}`)).json()) as { rows: { n: string }[] };
		expect(rows.map(({ n }) => n)).toEqual(items);
	});

	it("says that it is cut and where: in its head, and where nobody sees a head in its last line", async () => {
		const csv = await get("numbers.csv?upTo=10&limit=2");
		expect(csv.headers.get("chronograph-truncated")).toBe("true");
		expect((await csv.text()).trim().split("\r\n")).toEqual(
			["n", "1", "2", "Cut after 2 rows: there are more."].map((line, at) => (at === 0 ? line : line)),
		);
		const ndjson = await (await get("numbers.ndjson?upTo=3000&limit=2500")).text();
		expect(ndjson.trim().split("\n").length).toBe(2501);
		expect(JSON.parse(ndjson.trim().split("\n").at(-1) ?? "")).toMatchObject({ cut: { after: 2500 } });
		expect(await (await get("numbers.json?limit=2")).json()).toMatchObject({
			truncated: true,
			limit: 2,
			rows: [{ n: 1 }, { n: 2 }],
		});
		const whole = await get("numbers.csv?upTo=2&limit=2");
		expect((await whole.text()).trim().split("\r\n").length).toBe(3);
	});

	it("is limited by the statement that names $limit, and by the header's own limit", async () => {
		expect(await (await get("limited.json?limit=3")).json()).toMatchObject({
			truncated: true,
			rows: [{ n: 1 }, { n: 2 }, { n: 3 }],
		});
		expect(await (await get("limited.json?limit=100")).json()).toMatchObject({ truncated: false });
		const capped = (await (await get("capped.json?limit=50")).json()) as { rows: unknown[]; truncated: boolean };
		expect([capped.rows.length, capped.truncated]).toEqual([7, true]);
	});

	it("is not sent again while data, report and parameters are the same", async () => {
		const first = await get("numbers.csv?upTo=3");
		const etag = first.headers.get("etag") ?? "";
		const ask = (path: string) => get(path, { headers: { "if-none-match": etag } });
		const again = await ask("numbers.csv?upTo=3");
		expect([again.status, await again.text()]).toEqual([304, ""]);
		expect((await ask("numbers.csv?upTo=4")).status).toBe(200);
		expect((await ask("numbers.json?upTo=3")).status).toBe(200);
	});

	it("has only a head for HEAD", async () => {
		for (const ending of ["csv", "json"]) {
			const response = await get(`numbers.${ending}`, { method: "HEAD" });
			expect([response.status, await response.text()]).toEqual([200, ""]);
		}
	});
});

describe("a wrong question", () => {
	it.each([
		["who-fnuded-whom.csv", 404, "Did you mean who-funded-whom?"],
		["numbers.cvs", 404, "Did you mean .csv?"],
		["numbers.csv?upto=3", 400, "Did you mean “upTo”?"],
		["numbers.csv?upTo=3&upTo=4", 400, "it must be a whole number"],
		["numbers.csv?upTo=many", 400, "it must be a whole number"],
		["numbers.csv?upTo=0", 400, "it must be 1 or more"],
		["numbers.csv?limit=0", 400, "a whole number from 1 to"],
		["numbers.csv?lang=de", 400, "it must be en or fr"],
		["who-funded-whom.csv?from=2023-02-30", 400, "a day that exists"],
		["misdeclared.csv", 500, 'returns "Elon Musk" as n in row 2'],
		["misdeclared.json", 500, "its header declares the type Date: a day"],
		["facts-on-one-origin.csv?only=singel", 400, "did you mean single?"],
		["timeline-of-one-company.csv?of=", 400, "required"],
		["failing.json", 500, "The report failing failed while it ran: / by zero"],
		["failing.csv?from=0", 500, "The report failing failed while it ran: / by zero"],
		["hasty.csv", 504, "stopped the report hasty because it took too long: it has 1 second, which its header sets"],
		["hasty.json", 504, "stopped the report hasty because it took too long: it has 1 second, which its header sets"],
	])("%s is answered with %i and a sentence", async (path, status, sentence) => {
		const response = await get(path);
		expect(response.status).toBe(status);
		expect(await response.text()).toContain(sentence);
	});

	it("that fails after the first rows breaks off, so that half an answer never looks whole", async () => {
		const response = await get("failing.csv");
		expect(response.status).toBe(200);
		await expect(response.text()).rejects.toThrow();
	});
});

/** Long enough for a busy machine, and far shorter than the queries that are to be ended. */
const patient = { timeout: 20_000, interval: 50 };

/** How many transactions run this statement. */
async function running(of: Graph, statement: string): Promise<number> {
	const { rows } = await of.table(
		"SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $text RETURN count(*) AS n",
		{ text: statement },
		{ limit: 1 },
	);
	// It finds itself too, in whose parameters alone the text stands.
	return Number(rows[0]?.[0] ?? 0);
}

describe("a client that goes away", () => {
	it.each([
		["in the middle of a stream", "endless.csv", "% 100 = 1"],
		["before the first row", "silent.json", "title: { en: silent"],
	])("%s ends the query in the database", async (_, path, statement) => {
		const client = request(served.url + path);
		const failed = new Promise((resolve) => client.on("error", resolve));
		client.on("response", (response) => response.on("error", () => undefined).once("data", () => response.pause()));
		client.end();
		await expect.poll(() => running(graph(), statement), patient).toBe(1);
		client.destroy();
		await Promise.race([failed, new Promise((resolve) => client.once("close", resolve))]);
		await expect.poll(() => running(graph(), statement), patient).toBe(0);
	});

	it("leaves it to those who wait for the same, which is one query for all", async () => {
		const statement = "title: { en: silent";
		const controllers = [1, 2, 3].map(() => new AbortController());
		const asked = controllers.map(({ signal }) => get("silent.json", { signal }).catch(() => null));
		await expect.poll(served.waiting, patient).toBe(3);
		await expect.poll(() => running(graph(), statement), patient).toBe(1);
		controllers[0]?.abort();
		controllers[1]?.abort();
		await Promise.all(asked.slice(0, 2));
		await expect.poll(served.waiting, patient).toBe(1);
		expect(await running(graph(), statement)).toBe(1);
		controllers[2]?.abort();
		await Promise.all(asked);
		await expect.poll(() => running(graph(), statement), patient).toBe(0);
	});
});
