import { formatDay } from "../../../model/time/wording.ts";
import type { ReportAnswer } from "../../api/report-answer.ts";
import { language, words } from "../language.ts";
import type { Report } from "./report.ts";

/** A data set as it is cited. */
export interface Cited {
	readonly id: string;
	readonly citation: string;
}

/**
 * An answer as it is cited: which report, the day it was run, of which version of which data, and where it is asked again.
 * @param address the report's, with its parameters
 */
export function citationOf(
	report: Pick<Report, "title">,
	answer: Pick<ReportAnswer, "data" | "ranAt">,
	datasets: readonly Cited[],
	address: string,
): string {
	const versions = answer.data.split(",").filter((version) => version !== "");
	const used = datasets.filter(({ id }) => versions.some((version) => version.startsWith(`${id}@`)));
	const { cite } = words.value.reports;
	return [
		cite.ran(report.title[language.value], formatDay(answer.ranAt.slice(0, 10), language.value)),
		...used.map(({ citation }) => citation),
		...(versions.length === 0 ? [] : [cite.version(versions)]),
		address,
	].join(" ");
}
