import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { nearest } from "../../model/nearest.ts";
import { formats } from "../domain/reports/formats.ts";
import { ReportError } from "../domain/reports/report-error.ts";
import { runReport } from "../domain/reports/run-report.ts";
import { GraphError } from "../graph/errors.ts";
import type { Graph } from "../graph/graph.ts";
import { respondText } from "./respond.ts";

export type ReportsHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const statusOf: Readonly<Record<string, number>> = {
	NO_SUCH_REPORT: 404,
	BAD_PARAMETER: 400,
	BROKEN_REPORT: 500,
	NOT_A_READ: 500,
	SERVICE_UNAVAILABLE: 503,
	QUERY_TIMEOUT: 504,
};

/** `GET /reports/NAME.csv|json?parameter=value&limit=n`. Errors are one sentence of text. */
export function createReportsHandler({ graph, log }: { readonly graph: Graph; readonly log: Logger }): ReportsHandler {
	return async (request, response) => {
		if (request.method !== "GET" && request.method !== "HEAD") {
			response.setHeader("allow", "GET, HEAD");
			return respondText(response, 405, "A report is read with GET.");
		}
		const url = new URL(request.url ?? "/", "http://host");
		const [, name = "", ending = ""] = /^\/reports\/(.+)\.([a-z]+)$/.exec(decodePath(url.pathname)) ?? [];
		const format = formats[ending];
		if (!format) return respondText(response, 404, unknownFormat(ending));
		const { limit, ...given } = Object.fromEntries(url.searchParams);
		// A reader who goes away ends the query in the database.
		const gone = new AbortController();
		response.on("close", () => gone.abort());
		try {
			const result = await runReport(graph, name, given, {
				...(limit !== undefined && { limit: Number(limit) }),
				signal: gone.signal,
			});
			response.writeHead(200, {
				"content-type": format.mediaType,
				"content-disposition": `inline; filename="${name}.${ending}"`,
				"cache-control": "no-cache",
				"x-content-type-options": "nosniff",
				"chronograph-data": result.data,
				...(result.truncated && { "chronograph-truncated": "true" }),
			});
			response.end(request.method === "HEAD" ? undefined : format.write(result));
		} catch (error) {
			if (gone.signal.aborted) return;
			if (!(error instanceof ReportError) && !(error instanceof GraphError)) throw error;
			const status = statusOf[error.code] ?? 500;
			if (status >= 500) log.error({ err: error, url: request.url }, "a report failed");
			respondText(response, status, error.message);
		}
	};
}

function decodePath(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

function unknownFormat(ending: string): string {
	const known = Object.keys(formats);
	const near = nearest(ending, known);
	return `A report comes as ${known.map((one) => `.${one}`).join(" or ")}, not as .${ending}.${near === null ? "" : ` Did you mean .${near}?`}`;
}
