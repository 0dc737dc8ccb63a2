import { GraphError, type GraphErrorCode } from "../../graph/errors.ts";
import type { Report } from "./report.ts";
import { ReportError } from "./report-error.ts";

/** Of these the message is Neo4j's own, which knows nothing of reports. */
const inWordsOfNeo4j: readonly GraphErrorCode[] = ["BAD_STATEMENT", "GRAPH_ERROR"];

/**
 * What was thrown while a report ran, with the report's name where else nothing tells it, and with the time that it had
 * where that was too short: `usual`, in milliseconds, where its header says nothing of it.
 */
export function inReport({ name, timeout }: Report, error: unknown, usual: number): unknown {
	if (!(error instanceof GraphError)) return error;
	const cause = { cause: error };
	if (error.code === "QUERY_TIMEOUT")
		return new ReportError(
			"QUERY_TIMEOUT",
			`The database stopped the report ${name} because it took too long: it has ${
				timeout === null
					? `${seconds(usual)}, which QUERY_TIMEOUT sets; a timeout in its header can give it more`
					: `${seconds(timeout)}, which its header sets (timeout)`
			}.`,
			cause,
		);
	if (!inWordsOfNeo4j.includes(error.code)) return error;
	return new GraphError(error.code, `The report ${name} failed while it ran: ${error.message}`, cause);
}

const seconds = (milliseconds: number): string =>
	milliseconds === 1_000 ? "1 second" : `${(milliseconds / 1_000).toLocaleString("en")} seconds`;
