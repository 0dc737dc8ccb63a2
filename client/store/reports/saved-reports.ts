import { signal } from "@preact/signals";
import { ReportsDocument } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { asking } from "../server.ts";
import { type Report, reportOf } from "./report.ts";

/** The saved reports; null while they are not here. */
export const reports = signal<readonly Report[] | null>(null);

export async function fetchReports(): Promise<void> {
	reports.value = (await asking(() => request(ReportsDocument, {}))).reports.map(reportOf);
}
