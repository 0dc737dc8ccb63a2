import { signal } from "@preact/signals";
import { ReportChecksDocument, ReportsDocument } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { asking } from "../server.ts";
import { type Report, reportOf } from "./report.ts";

/** The saved reports; null while they are not here. */
export const reports = signal<readonly Report[] | null>(null);

/** Fetches what there is, and then what the database finds wrong with it, which takes longer. */
export async function fetchReports(): Promise<void> {
	const known = new Map(reports.peek()?.map((report) => [report.name, report]));
	const found = (await asking(() => request(ReportsDocument, {}))).reports.map(reportOf);
	// What was found wrong with a file that is the same is so still.
	reports.value = found.map((report) => {
		const before = known.get(report.name);
		return before?.cypher === report.cypher ? { ...report, error: before.error, warnings: before.warnings } : report;
	});
	const checks = (await asking(() => request(ReportChecksDocument, {}))).reports;
	const checked = new Map(checks.map(({ name, error, warnings }) => [name, { error: error ?? null, warnings }]));
	reports.value = reports.value.map((report) => ({ ...report, ...checked.get(report.name) }));
}
