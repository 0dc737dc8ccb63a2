import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "../../../server/graph/connect.ts";
import { GraphError } from "../../../server/graph/errors.ts";
import type { Graph } from "../../../server/graph/graph.ts";
import { useGraph, workersNeo4j } from "../../helpers/graph.ts";

/** As many connections as a server has. */
const all = 50;
const endless = "UNWIND range(1, 1000000000) AS i UNWIND range(1, 1000) AS j RETURN count(*) AS count";
/** A thousand texts of ten million letters at once are more than the database lets any query keep. */
const tooMuch = `
	WITH reduce(text = 'ten chars.', i IN range(1, 20) | text + text) AS text
	UNWIND range(1, 1000) AS i
	WITH collect(text + i) AS texts
	RETURN size(texts) AS count`;

useGraph();
let graph: Graph;

beforeAll(() => {
	graph = connect({ ...workersNeo4j(), queryTimeout: 120_000 });
});
afterAll(() => graph.close());

const stopped = (cypher: string, timeout?: number): Promise<unknown> =>
	graph.table(cypher, {}, { limit: 1, ...(timeout !== undefined && { timeout }) }).catch((thrown: unknown) => thrown);

test("a query that takes too long is ended by the database, and gives its connection back", async () => {
	const errors = await Promise.all(Array.from({ length: all }, () => stopped(endless, 100)));
	for (const error of errors) {
		expect(error).toBeInstanceOf(GraphError);
		expect(error).toMatchObject({ code: "QUERY_TIMEOUT" });
	}
	const answers = await Promise.all(
		Array.from({ length: all }, () => graph.table("RETURN 1 AS one", {}, { limit: 1 })),
	);
	expect(answers.map(({ rows }) => rows)).toEqual(Array.from({ length: all }, () => [[1]]));
});

test("a query that needs more memory than there is says so, and harms nobody else", async () => {
	expect(await stopped(tooMuch)).toMatchObject({ name: "GraphError", code: "QUERY_TOO_LARGE" });
	await expect(graph.verify()).resolves.toMatchObject({ edition: "community" });
});
