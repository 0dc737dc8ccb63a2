import { createServer, connect as dial, type Server, type Socket } from "node:net";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "../../../server/graph/connect.ts";
import { GraphError } from "../../../server/graph/errors.ts";
import type { Graph } from "../../../server/graph/graph.ts";
import { createGraphql } from "../../../server/graphql/server.ts";
import { importDataSets } from "../../../server/import/import.ts";
import { useGraph, workersNeo4j } from "../../helpers/graph.ts";
import { askOf, silent, smallWorld } from "./api.ts";

/** A way to the database that can be cut and mended. */
class Line {
	readonly #target: URL;
	readonly #sockets = new Set<Socket>();
	#server: Server | undefined;
	port = 0;

	constructor(uri: string) {
		this.#target = new URL(uri.replace(/^[a-z0-9+]+:/, "http:"));
	}

	async mend(): Promise<void> {
		this.#server = createServer((near) => {
			const far = dial(Number(this.#target.port), this.#target.hostname);
			for (const socket of [near, far]) {
				this.#sockets.add(socket);
				socket.on("error", () => undefined);
				socket.on("close", () => this.#sockets.delete(socket));
			}
			near.pipe(far).pipe(near);
		});
		await new Promise<void>((resolve) => this.#server?.listen(this.port, "127.0.0.1", resolve));
		const address = this.#server.address();
		if (typeof address === "object" && address !== null) this.port = address.port;
	}

	async cut(): Promise<void> {
		const closed = new Promise((resolve) => this.#server?.close(resolve));
		for (const socket of this.#sockets) socket.destroy();
		await closed;
	}
}

const { graph } = useGraph();
const people = "{ people { nodes { id } } }";

describe("with the database away", () => {
	let line: Line;
	let far: Graph;

	beforeAll(async () => {
		await importDataSets(graph(), [smallWorld]);
		line = new Line(workersNeo4j().uri);
		await line.mend();
		far = connect({ ...workersNeo4j(), uri: `bolt://127.0.0.1:${line.port}`, queryTimeout: 30_000 });
	});
	afterAll(async () => {
		await line.cut();
		await far.close();
	});

	it("says SERVICE_UNAVAILABLE within five seconds, and is right again by itself", async () => {
		const ask = askOf(await createGraphql({ graph: far, log: silent, correctionsTo: null }), far);
		expect((await ask(people)).data.people.nodes).toHaveLength(3);
		await line.cut();
		// Whoever waits longer has been kept waiting: that is part of what is promised, and the time is generous.
		const late = new Promise<never>((_resolve, reject) => {
			setTimeout(() => reject(new Error("No answer within five seconds.")), 5_000).unref();
		});
		const { errors, data } = await Promise.race([ask(people), late]);
		expect(data).toBeNull();
		expect(errors).toEqual([
			{
				message: "The database does not answer. Try again in a moment.",
				locations: [{ line: 1, column: 3 }],
				path: ["people"],
				extensions: {
					code: "SERVICE_UNAVAILABLE",
					requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
					words: { en: expect.any(String), fr: expect.any(String) },
				},
			},
		]);
		await line.mend();
		const again = await ask(people);
		expect(again.errors).toEqual([]);
		expect(again.data.people.nodes).toHaveLength(3);
	});
});

describe("what is not meant for the caller", () => {
	const secret = "the password is hunter2";
	const failing = (error: unknown): Graph => ({
		...graph(),
		read: (name, parameters, options) =>
			name === "queries/nodes" ? Promise.reject(error) : graph().read(name, parameters, options),
	});

	async function logged(error: unknown) {
		const lines: string[] = [];
		const log = pino({ level: "info" }, { write: (line: string) => void lines.push(line) });
		const broken = failing(error);
		const ask = askOf(await createGraphql({ graph: broken, log, correctionsTo: null }), broken);
		const answer = await ask('{ person(id: "person/anna") { name } datasets { id } }');
		return { answer, lines: lines.map((line) => JSON.parse(line)) };
	}

	it("is masked, with the id under which it is in the log, and the rest is answered", async () => {
		const { answer, lines } = await logged(new Error(secret));
		expect(JSON.stringify(answer)).not.toContain("hunter2");
		expect(answer.data).toEqual({ person: null, datasets: [{ id: "dataset/small-world" }] });
		const [error] = answer.errors;
		expect(error?.extensions.code).toBe("INTERNAL_SERVER_ERROR");
		expect(error?.path).toEqual(["person"]);
		expect(error?.message).toContain(String(error?.extensions.requestId));
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatchObject({
			level: 50,
			requestId: error?.extensions.requestId,
			path: ["person"],
			err: { message: secret },
		});
	});

	it("is masked when the database refuses a statement, which would show what it is", async () => {
		const { answer } = await logged(new GraphError("BAD_STATEMENT", secret));
		expect(JSON.stringify(answer)).not.toContain("hunter2");
		expect(answer.errors[0]?.extensions.code).toBe("INTERNAL_SERVER_ERROR");
	});

	it("but a query that took too long is told, with what to do", async () => {
		const { answer } = await logged(new GraphError("QUERY_TIMEOUT", "It took too long."));
		expect(answer.errors[0]).toMatchObject({
			message: "The database stopped this query because it took too long. Ask for less at once.",
			extensions: { code: "QUERY_TIMEOUT" },
		});
	});
});

describe("a request from a form on another page", () => {
	it("is refused, since a browser would send it without asking", async () => {
		const handler = await createGraphql({ graph: graph(), log: silent, correctionsTo: null });
		const before = graph().sent();
		const response = await handler.fetch("http://chronograph/graphql", {
			method: "POST",
			headers: { "content-type": "application/x-www-form-urlencoded" },
			body: new URLSearchParams({ query: people }).toString(),
		});
		expect(response.status).toBe(403);
		expect(graph().sent()).toBe(before);
		expect(response.headers.get("access-control-allow-origin")).toBeNull();
	});
});
