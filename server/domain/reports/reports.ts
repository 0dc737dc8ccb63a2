import { GraphError } from "../../graph/errors.ts";
import type { Graph } from "../../graph/graph.ts";
import { type AskedReport, askReport, atOnce, type RowLimits } from "./ask.ts";
import { bundledFolder, type Catalogue, createCatalogue, type ReportFile, reportFiles } from "./catalogue.ts";
import { checkText, createChecker } from "./check/check-report.ts";
import { withDataDays, withoutDataDays } from "./data-days.ts";
import { DataChangedError, openReport, readWhole } from "./open-report.ts";
import type { Report } from "./report.ts";
import type { OpenedResult, ReportResult } from "./result.ts";
import { shareRuns } from "./shared-runs.ts";

export interface AskOptions {
	/** Rows at most; the usual number where none is given. */
	readonly limit?: number | null;
	readonly limits?: RowLimits;
}

export interface RunOptions {
	/** Ends the query in the database, where nobody else waits for the same. */
	readonly signal?: AbortSignal | undefined;
}

/** The saved reports of a graph: to be listed, checked and run. */
export interface Reports {
	/** Every saved report, by name; broken ones too, with their error. */
	all(): Promise<readonly Report[]>;
	find(name: string): Promise<Report | null>;
	/** The same by their files alone: what only the database finds wrong is not among their errors, and nobody waits for it. */
	readonly byText: Pick<Catalogue, "all" | "find">;
	/** One of those, with what the database finds wrong with it. */
	checked(report: Report): Promise<Report>;
	/** One of those with the days of this data where its defaults name them; where the database does not answer, without. */
	dated(report: Report): Promise<Report>;
	/** @throws ReportError NO_SUCH_REPORT with the nearest name */
	require(name: string): Promise<Report>;
	/** Where a report's file is. */
	files(): Promise<readonly ReportFile[]>;
	/** Checks what is asked for, without running it. @throws ReportError, GraphError */
	ask(name: string, given?: Readonly<Record<string, unknown>>, options?: AskOptions): Promise<AskedReport>;
	/** All the rows at once. Equal ones that are asked for at the same time are one query. @throws GraphError */
	answer(asked: AskedReport, options?: RunOptions): Promise<ReportResult>;
	/** The rows as they come. @throws GraphError */
	open(asked: AskedReport, options?: RunOptions): Promise<OpenedResult>;
	/** Checks, runs and answers with all the rows at once. @throws ReportError, GraphError */
	run(
		name: string,
		given?: Readonly<Record<string, unknown>>,
		options?: AskOptions & RunOptions,
	): Promise<ReportResult>;
}

/** How often a report is run again where the data changes beneath it. */
const attempts = 3;

/** The bundled reports and those of the folders beside them, on a graph. */
export function createReports({
	graph,
	folders = [],
}: {
	readonly graph: Graph;
	readonly folders?: readonly string[];
}): Reports {
	const all = [bundledFolder, ...folders];
	const check = createChecker(graph);
	const catalogue: Catalogue = createCatalogue({ check, folders: all });
	const share = shareRuns<ReportResult>();
	const ask: Reports["ask"] = (name, given = {}, { limit = null, limits = atOnce } = {}) =>
		askReport({ graph, catalogue }, name, given, { asked: limit, limits });
	const answer: Reports["answer"] = (asked, { signal } = {}) =>
		share(asked.key, signal, (ended) => readWhole(graph, asked, ended));

	return {
		all: catalogue.all,
		find: catalogue.find,
		byText: createCatalogue({ check: checkText, folders: all }),
		checked: async (report) => {
			const { error, warnings } = await check(report.name, report.cypher);
			return { ...report, error, warnings: [...warnings, ...report.warnings] };
		},
		dated: (report) =>
			withDataDays(graph, report).catch((error) => {
				// The list of reports waits for no database.
				if (error instanceof GraphError) return withoutDataDays(report);
				throw error;
			}),
		require: catalogue.require,
		files: () => reportFiles(all),
		ask,
		answer,
		open: (asked, { signal } = {}) => openReport(graph, asked, signal),
		run: async (name, given, options = {}) => {
			for (let attempt = 1; ; attempt++) {
				try {
					return await answer(await ask(name, given, options), options);
				} catch (error) {
					if (!(error instanceof DataChangedError) || attempt === attempts) throw error;
				}
			}
		},
	};
}
