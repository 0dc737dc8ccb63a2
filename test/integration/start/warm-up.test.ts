import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../../server/graph/graph.ts";
import { createGraphql, type GraphqlHandler } from "../../../server/graphql/server.ts";
import { importDataSets } from "../../../server/import/import.ts";
import { warmUp } from "../../../server/warm-up.ts";
import { useGraph } from "../../helpers/graph.ts";
import { silent } from "../graphql/api.ts";

const bundled = fileURLToPath(new URL("../../../data/musk-openai-2023", import.meta.url));
const operations = (name: string) =>
	readFileSync(new URL(`../../../client/api/${name}.graphql`, import.meta.url), "utf8");

const { graph } = useGraph();

/** GraphQL over a graph that tells which statements it was asked. */
async function overheard(): Promise<{ readonly handler: GraphqlHandler; readonly asked: Set<string> }> {
	const asked = new Set<string>();
	const listening: Graph = {
		...graph(),
		read: (name, ...rest) => {
			asked.add(name);
			return graph().read(name, ...rest);
		},
	};
	const handler = await createGraphql({ graph: listening, log: silent, correctionsTo: null });
	asked.clear();
	return { handler, asked };
}

/** What the page sends, in its own words. */
async function pageAsks(handler: GraphqlHandler, operationName: string, variables: object): Promise<void> {
	const response = await handler.fetch("http://chronograph/graphql", {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ query: `${operations("scene")}${operations("dossier")}`, operationName, variables }),
	});
	const { errors } = await response.json();
	expect(errors).toBeUndefined();
}

beforeAll(async () => {
	await importDataSets(graph(), [bundled]);
});

describe("the first questions, asked at the start", () => {
	it("have every statement planned that the first picture and the first click send", async () => {
		const { handler, asked } = await overheard();
		await warmUp(handler, new AbortController().signal);
		const warm = new Set(asked);
		asked.clear();
		const when = { standings: ["CONFIRMED", "REPORTED", "CLAIMED", "PLANNED", "DENIED"] };
		const ids = ["person/elon-musk", "company/openai", "company/microsoft"];
		await pageAsks(handler, "OpeningScene", { when, limit: 48, perNode: 40 });
		await pageAsks(handler, "OmittedRound", { ids, when });
		await pageAsks(handler, "EntityCard", { id: "person/elon-musk" });
		await pageAsks(handler, "EntityAttributes", { id: "person/elon-musk", when });
		await pageAsks(handler, "EntityFacts", { id: "person/elon-musk", when, first: 100 });
		await pageAsks(handler, "EvidenceOfFacts", { ids: ["fact/musk-cofounded-openai"] });
		expect(asked.size).toBeGreaterThan(5);
		expect([...asked].filter((name) => !warm.has(name))).toEqual([]);
	});

	it("are given up where the server stops before they are answered", async () => {
		const { handler } = await overheard();
		const stopping = new AbortController();
		const warming = warmUp(handler, stopping.signal);
		stopping.abort();
		await expect(warming).resolves.toBeUndefined();
	});
});
