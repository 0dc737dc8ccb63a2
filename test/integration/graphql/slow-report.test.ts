import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { expect, it } from "vitest";
import { createReports } from "../../../server/domain/reports/reports.ts";
import { createGraphql } from "../../../server/graphql/server.ts";
import { useGraph } from "../../helpers/graph.ts";
import { askOf } from "./api.ts";

const { graph } = useGraph();

it("a report that takes too long says after which time, to its caller and in the log", async () => {
	const folder = await mkdtemp(join(tmpdir(), "reports "));
	await writeFile(
		join(folder, "hasty.cypher"),
		`/*
title: { en: Hasty, fr: Pressé }
columns:
  - { name: n, type: Int, title: { en: N, fr: N } }
timeout: 1
*/
CYPHER 25
UNWIND range(1, 2000000000) AS n WITH sum(n) AS n RETURN n`,
	);
	const lines: string[] = [];
	const log = pino({ level: "info" }, { write: (line: string) => void lines.push(line) });
	const reports = createReports({ graph: graph(), folders: [folder] });
	const ask = askOf(await createGraphql({ graph: graph(), reports, log, correctionsTo: null }), graph());
	const { errors } = await ask('{ runReport(name: "hasty") { rows } }');
	const message =
		"The database stopped the report hasty because it took too long: it has 1 second, which its header sets (timeout).";
	expect(errors).toMatchObject([{ message, path: ["runReport"], extensions: { code: "QUERY_TIMEOUT" } }]);
	expect(lines.map((line) => JSON.parse(line))).toMatchObject([
		{ level: 40, requestId: errors[0]?.extensions.requestId, err: { message: expect.stringContaining(message) } },
	]);
	await rm(folder, { recursive: true });
});
