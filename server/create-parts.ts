import type { Logger } from "pino";
import type { AppParts } from "./app.ts";
import type { Config } from "./config/config.ts";
import { createDrafts } from "./domain/reports/drafts/drafts.ts";
import { createReports } from "./domain/reports/reports.ts";
import type { Graph } from "./graph/graph.ts";
import { createGraphql, type GraphqlHandler } from "./graphql/server.ts";
import { builtClientFolder } from "./http/built-client-folder.ts";
import { createDraftsHandler } from "./http/drafts.ts";
import { createOwnPageHandler } from "./http/own-page/own-page.ts";
import type { AskApi } from "./http/own-page/preview.ts";
import { createViewPage } from "./http/own-page/view-page.ts";
import { createReportsHandler } from "./http/reports.ts";

/** What the server is made of, once the database is there. */
export async function createParts(graph: Graph, { config, log }: { config: Config; log: Logger }): Promise<AppParts> {
	const reports = createReports({ graph, folders: config.reportFolders });
	const graphql = await createGraphql({ graph, reports, log, correctionsTo: config.correctionsTo });
	const drafts = config.drafts ? createDrafts({ graph, folders: config.reportFolders }) : null;
	const clientFolder = await builtClientFolder();
	return {
		graph,
		log,
		graphql,
		reports,
		answerReports: createReportsHandler({ graph, reports, log }),
		answerDrafts: createDraftsHandler({ drafts, log }),
		answerOwnPage: createOwnPageHandler({ ask: askOf(graphql), clientFolder }),
		answerView: createViewPage({ ask: askOf(graphql), clientFolder }),
		clientFolder,
	};
}

/** The API asked from within. @throws where it answers with an error */
function askOf(graphql: GraphqlHandler): AskApi {
	return async (query, variables) => {
		const response = await graphql.fetch("http://chronograph/graphql", {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ query, variables }),
		});
		const { data, errors } = await response.json();
		if (errors !== undefined) throw new Error(errors[0].message);
		return data;
	};
}
