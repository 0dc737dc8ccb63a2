import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { Reports } from "./domain/reports/reports.ts";
import type { Graph } from "./graph/graph.ts";
import type { GraphqlHandler } from "./graphql/server.ts";
import { compressed } from "./http/compressed.ts";
import type { DraftsHandler } from "./http/drafts.ts";
import { respondLive, respondReady } from "./http/health.ts";
import type { OwnPageHandler } from "./http/own-page/own-page.ts";
import type { AnswerView } from "./http/own-page/view-page.ts";
import { createIsPage } from "./http/page-addresses.ts";
import type { ReportsHandler } from "./http/reports.ts";
import { respondText } from "./http/respond.ts";
import { staticClient } from "./http/static-client.ts";
import { createWaysFrom } from "./http/ways-from.ts";

/** What the server is made of; tests give their own. */
export interface AppParts {
	readonly graph: Graph;
	readonly graphql: GraphqlHandler;
	readonly reports: Reports;
	readonly answerReports: ReportsHandler;
	readonly answerDrafts: DraftsHandler;
	/** The page of one entity or fact. */
	readonly answerOwnPage: OwnPageHandler;
	/** The page of every other view. */
	readonly answerView: AnswerView;
	/** The folder of the built client. */
	readonly clientFolder: string;
	readonly log: Logger;
}

/**
 * The whole HTTP surface as one request listener; it listens nowhere.
 * Until `parts` are there it answers `/health/live` with 200 and everything else with 503.
 */
export function createApp(parts: () => AppParts | null): RequestListener {
	let client: RequestListener | null = null;
	return (request, response) => {
		const ready = parts();
		const path = new URL(request.url ?? "/", "http://host").pathname;
		if (path === "/health/live") return respondLive(response);
		if (path === "/health/ready") return void respondReady(response, ready?.graph ?? null);
		if (ready === null) {
			// A browser asks again by itself.
			response.setHeader("refresh", "2");
			return respondText(response, 503, "Chronograph is starting … / Chronograph démarre …");
		}
		const isReport = path.startsWith("/reports/") && /\.[a-z]+$/.test(path);
		// The files of the page are compressed already.
		const isOwnPage = /^\/(entity|fact)\//.test(path);
		if (path === "/graphql" || path === "/schema.graphql" || isReport || isOwnPage) compressed(request, response);
		if (path === "/graphql") return handle(ready.graphql, request, response, ready.log);
		if (path === "/schema.graphql") return respondText(response, 200, ready.graphql.sdl.trimEnd());
		if (path === "/drafts" || path.startsWith("/drafts/"))
			return handle(ready.answerDrafts, request, response, ready.log);
		if (isReport) return handle(ready.answerReports, request, response, ready.log);
		if (isOwnPage) return handle(ready.answerOwnPage, request, response, ready.log);
		client ??= staticClient(ready.clientFolder, createIsPage(ready), createWaysFrom(ready), ready.answerView);
		return client(request, response);
	};
}

function handle(
	handler: (request: IncomingMessage, response: ServerResponse) => unknown,
	request: IncomingMessage,
	response: ServerResponse,
	log: Logger,
): void {
	Promise.resolve()
		.then(() => handler(request, response))
		.catch((error: unknown) => {
			log.error({ err: error, url: request.url }, "a request failed");
			if (response.headersSent) response.destroy();
			else respondText(response, 500, "Something went wrong here. It is in the server's log.");
		});
}
