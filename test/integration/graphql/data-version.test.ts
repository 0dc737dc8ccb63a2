import { createHash } from "node:crypto";
import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { createApp } from "../../../server/app.ts";
import { createReports } from "../../../server/domain/reports/reports.ts";
import type { Graph } from "../../../server/graph/graph.ts";
import { createGraphql, type GraphqlHandler } from "../../../server/graphql/server.ts";
import { importDataSets } from "../../../server/import/import.ts";
import { listen } from "../../../server/listen.ts";
import { inSession } from "../scene/session.ts";
import { silent, useApi } from "./api.ts";

const { graph } = useApi();
let handler: GraphqlHandler;
beforeAll(async () => {
	handler = await createGraphql({ graph: graph(), log: silent, correctionsTo: null });
});

const people = "{ people { nodes { id } } }";

const post = (query: string, headers: Record<string, string> = {}) =>
	handler.fetch("http://chronograph/graphql", {
		method: "POST",
		headers: { "content-type": "application/json", ...headers },
		body: JSON.stringify({ query }),
	});

const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
	handler.fetch(`http://chronograph/graphql?${new URLSearchParams(parameters)}`, { headers });

/** Imports something more, so that the data is of another version. */
let imports = 0;
async function importMore(): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), "chronograph more data "));
	const words = (text: string) => ({ en: text, fr: text });
	imports += 1;
	const person = { id: `person/new-${imports}`, name: `New ${imports}`, description: words("Somebody new.") };
	const dataset = { id: "dataset/more", title: words("More"), licence: "CC0-1.0", citation: "Test data." };
	await writeFile(join(folder, "people.yaml"), stringify([person]));
	await writeFile(join(folder, "dataset.yaml"), stringify(dataset));
	await importDataSets(graph(), [folder]);
}

describe("an answer", () => {
	it("says which data it was made from", async () => {
		const response = await post("{ datasets { id version licence attribution citation } }");
		const { data, extensions } = await response.json();
		const [set] = data.datasets;
		expect(extensions).toEqual({ data: `${set.id}@${set.version}` });
		expect(response.headers.get("chronograph-data")).toBe(extensions.data);
		expect(set.licence).toBeTruthy();
		expect(set.citation).toBeTruthy();
	});
});

describe("a question on the data of a version", () => {
	it("is answered on it, and refused once there is another, never silently answered on that", async () => {
		const { extensions } = await (await post(people)).json();
		const pinned = { "chronograph-data": extensions.data };
		expect((await (await post(people, pinned)).json()).data.people.nodes).not.toHaveLength(0);
		await importMore();
		const response = await post(people, pinned);
		const answer = await response.json();
		expect(response.status).toBe(410);
		expect(answer.data).toBeUndefined();
		const now = (await (await post(people)).json()).extensions.data;
		expect(now).not.toBe(extensions.data);
		expect(answer.errors).toEqual([
			expect.objectContaining({
				message: expect.stringContaining(now),
				extensions: expect.objectContaining({ code: "DATA_VERSION_GONE", asked: extensions.data, data: now }),
			}),
		]);
	});

	it.each([
		"nonsense",
		"4WWaj2gXK29dR3O_mijR4O",
		"dataset/musk-openai-2023",
		"musk-openai-2023@4WWaj2gXK29dR3O_mijR4O",
	])("%s is none: it is told what one looks like", async (pinned) => {
		const { extensions } = await (await post(people)).json();
		const response = await post(people, { "chronograph-data": pinned });
		const { data, errors } = await response.json();
		expect([response.status, data]).toEqual([400, undefined]);
		expect(errors[0].extensions.code).toBe("BAD_USER_INPUT");
		expect(errors[0].message).toContain(`such as ${extensions.data}`);
	});

	it("is refused where data is imported while it is being answered", async () => {
		const { extensions } = await (await post(people)).json();
		let waited = false;
		const importing: Graph = {
			...graph(),
			read: async (name, ...rest) => {
				const rows = await graph().read(name, ...rest);
				if (name === "queries/people" && !waited) {
					waited = true;
					await importMore();
				}
				return rows as never;
			},
		};
		const other = await createGraphql({ graph: importing, log: silent, correctionsTo: null });
		const response = await other.fetch("http://chronograph/graphql", {
			method: "POST",
			headers: { "content-type": "application/json", "chronograph-data": extensions.data },
			body: JSON.stringify({ query: people }),
		});
		const { data, errors } = await response.json();
		expect([data, errors[0].extensions.code]).toEqual([undefined, "DATA_VERSION_GONE"]);
	});
});

describe("a question that was answered before", () => {
	const query = "query ($first: Int) { people(first: $first) { nodes { id name } } }";
	/** What is answered, and how many statements that takes beside the one that says which data there is. */
	const answer = async (variables: object = { first: 50 }, text = query) => {
		const before = graph().sent();
		const response = await handler.fetch("http://chronograph/graphql", {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ query: text, variables }),
		});
		const { data, extensions } = await response.json();
		return { data, version: extensions.data, read: graph().sent() - before - 1 };
	};

	it("is answered by the same without reading, for the same variables alone", async () => {
		const first = await answer();
		expect(await answer()).toEqual({ ...first, read: 0 });
		expect((await answer({ first: 1 })).data.people.nodes).toEqual([first.data.people.nodes[0]]);
	});

	it("is read anew once something was imported, or written past the import", async () => {
		const first = await answer();
		await importMore();
		const second = await answer();
		expect(second.read).toBe(1);
		expect(second.version).not.toBe(first.version);
		expect(second.data).not.toEqual(first.data);
		const [{ id }] = second.data.people.nodes;
		await inSession((session) => session.run("MATCH (n:Person {id: $id}) SET n.name = 'Renamed'", { id }));
		expect((await answer()).data.people.nodes).toContainEqual({ id, name: "Renamed" });
	});

	it("is not answered by what was read before an import that was heard of meanwhile", async () => {
		let imported = false;
		const importing: Graph = {
			...graph(),
			readAt: async (name) => {
				if (!imported) {
					imported = true;
					// The question is read by now, where it does not wait.
					await new Promise((resolve) => setTimeout(resolve, 300));
					await importMore();
				}
				return graph().readAt(name) as never;
			},
		};
		const other = await createGraphql({ graph: importing, log: silent, correctionsTo: null });
		const ask = async () => {
			const response = await other.fetch("http://chronograph/graphql", {
				method: "POST",
				headers: { "content-type": "application/json" },
				body: JSON.stringify({ query: people }),
			});
			return (await response.json()).data;
		};
		await ask();
		expect(await ask()).toEqual((await answer({}, people)).data);
	});

	it("is asked anew where it is about reports, which are files and say when they were run", async () => {
		const run = '{ runReport(name: "who-funded-whom") { ranAt } }';
		const first = await answer({}, run);
		expect(first.read).toBeGreaterThan(0);
		expect((await answer({}, run)).data.runReport.ranAt).not.toBe(first.data.runReport.ranAt);
	});
});

describe("an answer to a GET", () => {
	it("may be kept while the data is the same: then it is 304 and only the version is read", async () => {
		const first = await get({ query: people });
		const etag = first.headers.get("etag") ?? "";
		expect(first.headers.get("cache-control")).toBe("no-cache");
		expect(etag).toMatch(/^W\/".+"$/);
		const before = graph().sent();
		const again = await get({ query: people }, { "if-none-match": etag });
		expect([again.status, await again.text(), graph().sent() - before]).toEqual([304, "", 1]);
		expect((await get({ query: "{ companies { nodes { id } } }" }, { "if-none-match": etag })).status).toBe(200);
		await importMore();
		const changed = await get({ query: people }, { "if-none-match": etag });
		expect(changed.status).toBe(200);
		expect(changed.headers.get("etag")).not.toBe(etag);
	});

	it("that has errors is not kept", async () => {
		const response = await get({ query: "{ people(first: 0) { nodes { id } } }" });
		expect(response.headers.get("etag")).toBeNull();
	});
});

describe("a question that was sent with its hash", () => {
	const sha256Hash = (text: string) => createHash("sha256").update(text).digest("hex");
	const extensionsOf = (hash: string) => JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } });

	it("may then be sent by the hash alone", async () => {
		const query = "query ($first: Int) { people(first: $first) { nodes { name } } }";
		const variables = JSON.stringify({ first: 1 });
		const extensions = extensionsOf(sha256Hash(query));
		const unknown = await (await get({ extensions, variables })).json();
		expect(unknown.errors[0]).toMatchObject({
			message: "PersistedQueryNotFound",
			extensions: { code: "PERSISTED_QUERY_NOT_FOUND" },
		});
		const first = await (await get({ query, extensions, variables })).json();
		expect(first.data.people.nodes).toHaveLength(1);
		expect((await (await get({ extensions, variables })).json()).data).toEqual(first.data);
	});

	it("is refused where the hash is of another text", async () => {
		const { errors } = await (
			await get({ query: people, extensions: extensionsOf(sha256Hash("{ __typename }")) })
		).json();
		expect(errors[0].extensions.code).toBe("BAD_USER_INPUT");
	});

	it("and nothing at all is no question", async () => {
		const response = await handler.fetch("http://chronograph/graphql", {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: "{}",
		});
		expect((await response.json()).errors[0].message).toContain("There is no question");
	});
});

describe("what travels", () => {
	it.each(["br", "gzip"])("is compressed for who takes %s", async (encoding) => {
		const server = createServer(
			createApp(() => ({
				graph: graph(),
				reports: createReports({ graph: graph() }),
				graphql: handler,
				log: silent,
				answerReports: async () => undefined,
				answerDrafts: async () => undefined,
				answerOwnPage: async () => undefined,
				answerView: async () => undefined,
				clientFolder: "",
			})),
		);
		const port = await listen(server, "127.0.0.1", 0);
		try {
			const ask = (accepted: string) =>
				fetch(`http://127.0.0.1:${port}/schema.graphql`, { headers: { "accept-encoding": accepted } });
			const response = await ask(encoding);
			expect(response.headers.get("content-encoding")).toBe(encoding);
			expect(await response.text()).toContain("type Query {");
			expect((await ask("identity")).headers.get("content-encoding")).toBeNull();
			const query = "{ __schema { types { name description fields { name } } } }";
			const answer = await fetch(`http://127.0.0.1:${port}/graphql?${new URLSearchParams({ query })}`, {
				headers: { "accept-encoding": encoding, accept: "application/json" },
			});
			expect(answer.headers.get("content-encoding")).toBe(encoding);
			expect((await answer.json()).data.__schema.types.length).toBeGreaterThan(50);
		} finally {
			server.closeAllConnections();
			server.close();
		}
	});
});
