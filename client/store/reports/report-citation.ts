import { formatDay } from "../../../model/time/wording.ts";
import type { ReportAnswer } from "../../api/report-answer.ts";
import { type Cited, dataInWords } from "../citation.ts";
import { language } from "../language.ts";
import type { Report } from "./report.ts";
import { reportWords } from "./report-words.ts";

/**
 * An answer as it is cited: which report, the day it was run, of which version of which data, and where it is asked again.
 * @param address the report's, with its parameters
 */
export function citationOfAnswer(
	report: Pick<Report, "title">,
	{ data, ranAt }: Pick<ReportAnswer, "data" | "ranAt">,
	known: readonly Cited[],
	address: string,
): string {
	return [...sourceOfAnswer(report, { data, ranAt }, known), address].join(" ");
}

/** Which report an answer is of, the day it was run, and of which version of which data. */
export function sourceOfAnswer(
	report: Pick<Report, "title">,
	{ data, ranAt }: Pick<ReportAnswer, "data" | "ranAt">,
	known: readonly Cited[],
): readonly string[] {
	const used = known.filter(({ id }) => data.split(",").some((version) => version.startsWith(`${id}@`)));
	const day = formatDay(ranAt.slice(0, 10), language.value);
	return [
		reportWords.value.reports.cite.ran(report.title[language.value], day),
		...dataInWords(used, data === "" ? null : data),
	];
}
