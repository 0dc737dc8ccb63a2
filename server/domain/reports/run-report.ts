import type { Graph, ReadOptions } from "../../graph/graph.ts";
import type { Plain } from "../../graph/values.ts";
import { dataVersion } from "../data-version.ts";
import { requireReport } from "./catalogue.ts";
import { readParameters } from "./parameters.ts";
import { requireRead } from "./read-only.ts";
import type { ParameterValue, Report, ReportColumn } from "./report.ts";
import { ReportError } from "./report-error.ts";

export interface ReportResult {
	readonly report: Report;
	/** As the statement got them, defaults included. */
	readonly parameters: Readonly<Record<string, ParameterValue>>;
	readonly columns: readonly ReportColumn[];
	readonly rows: readonly (readonly Plain[])[];
	/** Whether the limit left rows out. */
	readonly truncated: boolean;
	/** The version of the data. */
	readonly data: string;
}

export interface RunReportOptions extends ReadOptions {
	/** Rows at most, 1 to 100,000; 1,000 where none is given. */
	readonly limit?: number;
	/** The folder of the reports; the bundled one where none is given. */
	readonly folder?: string;
}

const mostRows = 100_000;

/**
 * Runs a saved report with the given parameters (defaults for the others).
 * @throws ReportError, GraphError
 */
export async function runReport(
	graph: Graph,
	name: string,
	given: Readonly<Record<string, unknown>> = {},
	options: RunReportOptions = {},
): Promise<ReportResult> {
	const report = await requireReport(name, options.folder);
	if (report.error !== null)
		throw new ReportError("BROKEN_REPORT", `The report ${name} cannot be run: ${report.error}`);
	const limit = options.limit ?? 1_000;
	if (!Number.isInteger(limit) || limit < 1 || limit > mostRows)
		throw new ReportError("BAD_PARAMETER", `The limit is ${limit}; it must be a whole number from 1 to ${mostRows}.`);
	const parameters = readParameters(report, given);
	requireRead(await graph.explain(report.cypher, parameters));
	const [table, data] = await Promise.all([
		graph.table(report.cypher, parameters, { ...options, limit }),
		dataVersion(graph),
	]);
	return {
		report,
		parameters,
		columns: inOrder(report, table.columns),
		rows: table.rows,
		truncated: table.truncated,
		data,
	};
}

/** The declared columns in the order of the statement's own. */
function inOrder(report: Report, returned: readonly string[]): ReportColumn[] {
	return returned.map((name) => {
		const column = report.columns.find((declared) => declared.name === name);
		if (!column)
			throw new ReportError(
				"BROKEN_REPORT",
				`The report ${report.name} returns ${name}, which its header does not declare.`,
			);
		return column;
	});
}
