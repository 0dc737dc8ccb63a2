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

/** What comes of a report whose statement is this one, and what the log has of it. */
async function run(name: string, statement: string, more = "") {
	const folder = await mkdtemp(join(tmpdir(), "reports "));
	await writeFile(
		join(folder, `${name}.cypher`),
		`/*
title: { en: ${name}, fr: ${name} }
columns:
  - { name: n, type: Int, title: { en: N, fr: N } }
${more}
*/
CYPHER 25
${statement}`,
	);
	const lines: string[] = [];
	const log = pino({ level: "info" }, { write: (line: string) => void lines.push(line) });
	const reports = createReports({ graph: graph(), folders: [folder] });
	const ask = askOf(await createGraphql({ graph: graph(), reports, log, correctionsTo: null }), graph());
	const { errors } = await ask(`{ runReport(name: "${name}") { rows } }`);
	await rm(folder, { recursive: true });
	return { errors, logged: lines.map((line) => JSON.parse(line)) };
}

it("a report that takes too long says after which time, to its caller and in the log", async () => {
	const { errors, logged } = await run(
		"hasty",
		"UNWIND range(1, 2000000000) AS n WITH sum(n) AS n RETURN n",
		"timeout: 1",
	);
	const message =
		"The database stopped the report hasty because it took too long: it has 1 second, which its header sets (timeout).";
	expect(errors).toMatchObject([
		{
			message,
			path: ["runReport"],
			extensions: { code: "QUERY_TIMEOUT", words: { en: message, fr: expect.stringContaining("il a 1 seconde") } },
		},
	]);
	expect(logged).toMatchObject([
		{ level: 40, requestId: errors[0]?.extensions.requestId, err: { message: expect.stringContaining(message) } },
	]);
});

it("a report whose statement fails while it runs says why, as on the command line", async () => {
	const { errors } = await run("failing", "UNWIND range(10, 0, -1) AS n RETURN 10 / n AS n");
	expect(errors).toMatchObject([
		{ message: "The report failing failed while it ran: / by zero", extensions: { code: "BROKEN_REPORT" } },
	]);
});
