import { expect, test } from "vitest";
import { vocabulary } from "../../../../model/vocabulary/vocabulary.ts";
import { paths } from "../../../../server/domain/paths/paths.ts";
import { SearchTooLargeError } from "../../../../server/domain/paths/search-too-large-error.ts";
import { GraphError } from "../../../../server/graph/errors.ts";
import { graphInMemory } from "./graph-in-memory.ts";

const asked = { from: "person/a", to: "person/b", order: "CHRONOLOGICAL" } as const;

test.each([
	["queries/path-hops", "QUERY_TIMEOUT", "took too long"],
	["queries/nodes", "QUERY_TIMEOUT", "took too long"],
	["queries/path-hops", "QUERY_TOO_LARGE", "too much memory"],
] as const)("a search that the database stops says what to ask instead: %s, %s", async (stoppedAt, code, why) => {
	const graph = graphInMemory(["person/a", "person/b"], []);
	const stopped = {
		...graph,
		read: async (...[name, parameters]: Parameters<typeof graph.read>) => {
			if (name === stoppedAt) throw new GraphError(code, "It was stopped.");
			return graph.read(name, parameters);
		},
	} as typeof graph;
	const error = await paths(stopped, vocabulary, asked).catch((thrown: unknown) => thrown);
	expect(error).toBeInstanceOf(SearchTooLargeError);
	expect(error).toMatchObject({ code, message: expect.stringContaining("maxHops") });
	expect(error).toMatchObject({ message: expect.stringContaining(why) });
});

test("what else the database says is passed on", async () => {
	const away = new GraphError("SERVICE_UNAVAILABLE", "It is away.");
	const graph = { ...graphInMemory([], []), read: () => Promise.reject(away) };
	await expect(paths(graph, vocabulary, asked)).rejects.toBe(away);
});
