import { formatDay } from "../../../model/time/wording.ts";
import type { ReportAnswer } from "../../api/report-answer.ts";
import { language, words } from "../../store/language.ts";
import type { Report } from "../../store/reports/report.ts";
import { reportWords } from "../../store/reports/report-words.ts";

interface AnswerNoteProps {
	readonly report: Report;
	readonly answer: ReportAnswer;
	/** How many of its rows contain what the reader looks for. */
	readonly found: number;
}

/** How many rows there are, of which data they are and when they were asked for. */
export function AnswerNote({ report, answer, found }: AnswerNoteProps) {
	const messages = reportWords.value.reports;
	const speak = language.value;
	const { rows, data, ranAt } = answer;
	const time = new Intl.DateTimeFormat(speak === "fr" ? "fr-FR" : "en-GB", {
		hour: "2-digit",
		minute: "2-digit",
	}).format(new Date(ranAt));
	return (
		<div class="report-count" role="status">
			<p class="tabular">
				{found === rows.length ? messages.rows(rows.length) : words.value.table.found(found, rows.length)}
				{" · "}
				<span title={data}>{messages.ranAt(formatDay(ranAt.slice(0, 10), speak), time)}</span>
			</p>
			{report.warnings.map((warning) => (
				<p key={warning} class="report-warning">
					{messages.warning} {warning}
				</p>
			))}
		</div>
	);
}
