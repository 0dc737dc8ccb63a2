import { GraphError, type GraphErrorCode } from "../../graph/errors.ts";
import type { Report } from "./report.ts";

/** Of these the message is Neo4j's own, which knows nothing of reports. */
const inWordsOfNeo4j: readonly GraphErrorCode[] = ["BAD_STATEMENT", "GRAPH_ERROR"];

/** What was thrown while a report ran, with the report's name where else nothing tells it. */
export function inReport({ name }: Report, error: unknown): unknown {
	if (!(error instanceof GraphError) || !inWordsOfNeo4j.includes(error.code)) return error;
	return new GraphError(error.code, `The report ${name} failed while it ran: ${error.message}`, { cause: error });
}
