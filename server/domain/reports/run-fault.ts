import { GraphError } from "../../graph/errors.ts";
import type { Report } from "./report.ts";
import { ReportError } from "./report-error.ts";

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
			{
				...cause,
				timeout: { seconds: (timeout ?? usual) / 1_000, setBy: timeout === null ? "QUERY_TIMEOUT" : "HEADER" },
			},
		);
	const failed = `The report ${name} failed while it ran: ${error.message}`;
	// What its own statement does wrong is for whoever runs it to see; what else befalls the database is not.
	if (error.code === "BAD_STATEMENT") return new ReportError("BROKEN_REPORT", failed, cause);
	return error.code === "GRAPH_ERROR" ? new GraphError(error.code, failed, cause) : error;
}

const seconds = (milliseconds: number): string =>
	milliseconds === 1_000 ? "1 second" : `${(milliseconds / 1_000).toLocaleString("en")} seconds`;
