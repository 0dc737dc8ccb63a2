import type { Logger } from "pino";
import type { AppParts } from "./app.ts";
import type { Config } from "./config/config.ts";
import { createReports } from "./domain/reports/reports.ts";
import type { Graph } from "./graph/graph.ts";
import { createGraphql } from "./graphql/server.ts";
import { builtClientFolder } from "./http/built-client-folder.ts";
import { createReportsHandler } from "./http/reports.ts";

/** What the server is made of, once the database is there. */
export async function createParts(graph: Graph, { config, log }: { config: Config; log: Logger }): Promise<AppParts> {
	const reports = createReports({ graph, folders: config.reportFolders });
	return {
		graph,
		log,
		graphql: await createGraphql({ graph, reports, log, correctionsTo: config.correctionsTo }),
		reports,
		answerReports: createReportsHandler({ graph, reports, log }),
		clientFolder: await builtClientFolder(),
	};
}
