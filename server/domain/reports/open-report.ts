import type { ReportColumn } from "../../../model/report/column.ts";
import type { Words } from "../../../model/vocabulary/types.ts";
import type { Graph } from "../../graph/graph.ts";
import { dataVersion } from "../data-version.ts";
import type { AskedReport } from "./ask.ts";
import type { Report } from "./report.ts";
import { ReportError } from "./report-error.ts";
import { requireTypes } from "./require-types.ts";
import type { OpenedResult, ReportResult, ReportRow, ResultHead } from "./result.ts";
import { inReport } from "./run-fault.ts";

const dataChanged: Words = {
	en: "The data changed while the report was read. Run it again.",
	fr: "Les données ont changé pendant la lecture du rapport. Exécutez-le à nouveau.",
};

/** The data changed while a report was read: its rows would be of two versions. */
export class DataChangedError extends Error {
	override readonly name = "DataChangedError";
	readonly code = "DATA_CHANGED";
	readonly words = dataChanged;
	constructor() {
		super(dataChanged.en);
	}
}

/**
 * Runs a report whose rows are then to be read as they come.
 * @throws GraphError; while the rows are read, DataChangedError and ReportError too
 */
export async function openReport(graph: Graph, asked: AskedReport, signal?: AbortSignal): Promise<OpenedResult> {
	const { report, sent } = asked;
	const ranAt = new Date().toISOString();
	const thrown = (error: unknown): never => {
		throw inReport(report, error, graph.queryTimeout);
	};
	const { columns, batches } = await graph
		.rows(report.cypher, sent, {
			...(report.timeout !== null && { timeout: report.timeout }),
			...(signal && { signal }),
		})
		.catch(thrown);
	const head = headOf(asked, columns, ranAt);
	const require = requireTypes(report.name, head.columns);
	let truncated = false;
	const cut = async function* (): AsyncGenerator<readonly ReportRow[]> {
		let left = asked.limit;
		try {
			for await (const batch of batches) {
				require(batch);
				truncated = batch.length > left;
				if (left > 0) yield truncated ? batch.slice(0, left) : batch;
				if (truncated) break;
				left -= batch.length;
			}
		} catch (error) {
			thrown(error);
		}
		if ((await dataVersion(graph)) !== asked.data) throw new DataChangedError();
	};
	return { ...head, batches: cut(), truncated: () => truncated };
}

const headOf = (
	{ report, parameters, limit, data }: AskedReport,
	returned: readonly string[],
	ranAt: string,
): ResultHead => ({
	report,
	parameters,
	limit,
	columns: inOrder(report, returned),
	data,
	ranAt,
});

/** The declared columns in the order of the statement's own. */
function inOrder(report: Report, returned: readonly string[]): ReportColumn[] {
	return returned.map((name) => {
		const column = report.columns.find((declared) => declared.name === name);
		if (!column)
			throw new ReportError("BROKEN_REPORT", {
				en: `The report ${report.name} returns ${name}, which its header does not declare.`,
				fr: `Le rapport ${report.name} renvoie ${name}, que son en-tête ne déclare pas.`,
			});
		return column;
	});
}

/** All the rows of a report at once. @throws GraphError, DataChangedError, ReportError */
export async function readWhole(graph: Graph, asked: AskedReport, signal: AbortSignal): Promise<ReportResult> {
	const { batches, truncated, ...head } = await openReport(graph, asked, signal);
	const rows: ReportRow[] = [];
	for await (const batch of batches) rows.push(...batch);
	return { ...head, rows, truncated: truncated() };
}
