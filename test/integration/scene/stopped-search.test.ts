import { afterAll, beforeAll, expect, test } from "vitest";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { paths } from "../../../server/domain/paths/paths.ts";
import { SearchTooLargeError } from "../../../server/domain/paths/search-too-large-error.ts";
import { connect } from "../../../server/graph/connect.ts";
import type { Graph } from "../../../server/graph/graph.ts";
import { useGraph, workersNeo4j } from "../../helpers/graph.ts";
import { inSession } from "./session.ts";
import { writeGraph } from "./write-graph.ts";

/** Each sends two statements at once: together they take every connection that a server has. */
const atOnce = 25;

const { graph } = useGraph();
let hasty: Graph;

beforeAll(async () => {
	await writeGraph(
		graph(),
		[{ id: "company/a" }, { id: "company/b" }],
		[{ type: "OWNS", from: "company/a", to: "company/b", id: "fact/owns" }],
	);
	hasty = connect({ ...workersNeo4j(), queryTimeout: 50 });
});
afterAll(() => hasty.close());

/** Whoever changes the schema keeps all from reading it, and so from planning a statement, until the change is done. */
const whileStatementsWait = <T>(work: () => Promise<T>): Promise<T> =>
	inSession(async (session) => {
		const change = session.beginTransaction();
		await change.run("CREATE INDEX held FOR (n:Entity) ON (n.held)");
		try {
			return await work();
		} finally {
			await change.rollback();
		}
	});

test("searches that the database stops say what to ask instead, and give their connections back", async () => {
	const search = (by: Graph) => paths(by, vocabulary, { from: "company/a", to: "company/b" });
	const stopped = await whileStatementsWait(() =>
		Promise.all(Array.from({ length: atOnce }, () => search(hasty).catch((thrown: unknown) => thrown))),
	);
	for (const error of stopped) {
		expect(error).toBeInstanceOf(SearchTooLargeError);
		expect(error).toMatchObject({ code: "QUERY_TIMEOUT", message: expect.stringContaining("maxHops") });
	}
	// By the same connections, and with time enough on a busy machine.
	const patient: Graph = { ...hasty, read: (name, parameters) => hasty.read(name, parameters, { timeout: 30_000 }) };
	const found = await Promise.all(Array.from({ length: atOnce }, () => search(patient)));
	expect(found.map(({ paths: all }) => all[0]?.nodes)).toEqual(
		Array.from({ length: atOnce }, () => ["company/a", "company/b"]),
	);
});
