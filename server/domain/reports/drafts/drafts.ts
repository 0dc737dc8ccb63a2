import type { Graph } from "../../../graph/graph.ts";
import { onlyEnglish } from "../../only-english.ts";
import { askOf, atOnce } from "../ask.ts";
import { createChecker } from "../check/check-report.ts";
import { withDataDays } from "../data-days.ts";
import { readWhole } from "../open-report.ts";
import type { Report } from "../report.ts";
import { ReportError } from "../report-error.ts";
import type { ReportResult } from "../result.ts";
import { newReport } from "./new-report.ts";
import { type OwnReport, reportsIn, type SaveRequest, saveReport } from "./save-report.ts";

export interface DraftRun {
	/** By the names of parameters. */
	readonly given: Readonly<Record<string, unknown>>;
	/** Rows at most; null: the usual number. */
	readonly limit: number | null;
	/** Ends the query in the database. */
	readonly signal: AbortSignal;
}

/** What an editor begins with. */
export interface DraftStart {
	/** Where reports may be saved; none: nowhere. */
	readonly folders: readonly string[];
	/** The reports that are there, which may be replaced. */
	readonly own: readonly OwnReport[];
	/** A report that runs, to be made one's own. */
	readonly template: string;
}

/** Reports that are being written, and are files only once they are saved. */
export interface Drafts {
	start(): Promise<DraftStart>;
	/** What `chronograph report check` says of a file of this text. @throws GraphError */
	check(text: string): Promise<Report>;
	/** The rows of what passes the check. @throws ReportError, GraphError, DataChangedError */
	run(text: string, asked: DraftRun): Promise<ReportResult>;
	/** Makes a file of what passes the check. @returns where it is @throws ReportError, GraphError */
	save(request: SaveRequest): Promise<string>;
}

/** Drafts on a graph, to be saved in these folders. */
export function createDrafts({
	graph,
	folders,
}: {
	readonly graph: Graph;
	readonly folders: readonly string[];
}): Drafts {
	const checked = createChecker(graph);
	const check = async (text: string) => withDataDays(graph, await checked("draft", text));
	const require = async (text: string): Promise<Report> => {
		const report = await check(text);
		if (report.error !== null) throw new ReportError("BROKEN_REPORT", onlyEnglish(report.error));
		return report;
	};
	return {
		start: async () => ({ folders, own: await reportsIn(folders), template: await newReport("new-report") }),
		check,
		run: async (text, { given, limit, signal }) =>
			readWhole(graph, await askOf(graph, await require(text), given, { asked: limit, limits: atOnce }), signal),
		save: async (request) => {
			await require(request.text);
			return saveReport(folders, request);
		},
	};
}
