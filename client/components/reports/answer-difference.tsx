import { cellInWords } from "../../../model/report/cell-words.ts";
import type { ReportColumn } from "../../../model/report/column.ts";
import { type ChangedRow, compareAnswers, type StoredAnswer, type StoredRow } from "../../../model/report/compare.ts";
import { askedOtherwise } from "../../../model/report/stored-answer.ts";
import type { ReportAnswer } from "../../api/report-answer.ts";
import { language } from "../../store/language.ts";
import { momentInWords } from "../../store/reports/moment-words.ts";
import { readableName } from "../../store/reports/readable-name.ts";
import type { Report } from "../../store/reports/report.ts";
import { reportWords } from "../../store/reports/report-words.ts";
import { storedOf } from "../../store/reports/stored-answers.ts";
import { wording } from "../../store/reports/terms.ts";
import { ReportCell } from "./report-cell.tsx";

/** More are told by their number alone. */
const SHOWN = 200;

interface AnswerDifferenceProps {
	readonly report: Report;
	readonly answer: ReportAnswer;
	readonly earlier: StoredAnswer;
}

/** What was added, removed and changed since an earlier answer, and what makes the two hard to compare. */
export function AnswerDifference({ report, answer, earlier }: AnswerDifferenceProps) {
	const { compare } = reportWords.value.reports;
	const now = storedOf(report, answer);
	const { added, removed, changed } = compareAnswers(earlier, now);
	const columns = answer.columns.filter(({ hidden }) => !hidden);
	return (
		<div class="difference">
			<p role="status" class="difference-counts tabular">
				{compare.counts(momentInWords(earlier.ranAt), added.length, removed.length, changed.length)}
			</p>
			{askedOtherwise(earlier, now).map(({ name, before, after }) => (
				<p key={name} class="chart-note">
					{compare.askedOtherwise(titleOf(report, name), valueInWords(before), valueInWords(after))}
				</p>
			))}
			{earlier.truncated && <p class="chart-note">{compare.earlierCut(earlier.limit)}</p>}
			{now.truncated && <p class="chart-note">{compare.nowCut(now.limit)}</p>}
			<Rows title={compare.added} sign="+" rows={added} columns={columns} />
			<Rows title={compare.removed} sign="−" rows={removed} columns={columns} />
			{changed.length > 0 && (
				<>
					<h3>{compare.changed}</h3>
					<ul class="changed-rows">
						{changed.slice(0, SHOWN).map((row, index) => (
							<Changed key={index} row={row} columns={answer.columns} />
						))}
					</ul>
				</>
			)}
		</div>
	);
}

interface RowsProps {
	readonly title: string;
	readonly sign: string;
	readonly rows: readonly StoredRow[];
	readonly columns: readonly ReportColumn[];
}

function Rows({ title, sign, rows, columns }: RowsProps) {
	const speak = language.value;
	if (rows.length === 0) return null;
	return (
		<>
			<h3>
				<span aria-hidden="true">{sign} </span>
				{title}
			</h3>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
			<section class="report-table" tabIndex={0} aria-label={title}>
				<table>
					<thead>
						<tr>
							{columns.map((column) => (
								<th key={column.name} scope="col" class="plain-head">
									{column.title[speak]}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.slice(0, SHOWN).map((row, index) => (
							<tr key={index}>
								{columns.map((column) => (
									<td key={column.name}>
										<ReportCell column={column} value={row[column.name]} range={null} />
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</section>
			{rows.length > SHOWN && <p class="chart-note">{reportWords.value.reports.charts.first(SHOWN, rows.length)}</p>}
		</>
	);
}

function Changed({ row, columns }: { readonly row: ChangedRow; readonly columns: readonly ReportColumn[] }) {
	const said = (column: ReportColumn, of: StoredRow) =>
		cellInWords(column, of[column.name], wording()) || reportWords.value.reports.notStated;
	const same = columns.filter(({ name, hidden }) => !hidden && !row.columns.includes(name));
	return (
		<li>
			<p>
				{same
					.map((column) => cellInWords(column, row.after[column.name], wording()))
					.filter((text) => text !== "")
					.slice(0, 4)
					.join(" · ")}
			</p>
			<dl>
				{columns
					.filter(({ name }) => row.columns.includes(name))
					.map((column) => (
						<div key={column.name}>
							<dt>{column.title[language.value]}</dt>
							<dd>
								<del>{said(column, row.before)}</del> → <ins>{said(column, row.after)}</ins>
							</dd>
						</div>
					))}
			</dl>
		</li>
	);
}

const titleOf = ({ parameters }: Report, name: string): string =>
	parameters.find((each) => each.name === name)?.title?.[language.value] ?? readableName(name);

function valueInWords(value: unknown): string {
	const { form } = reportWords.value.reports;
	if (value === null || value === undefined) return form.any;
	return Array.isArray(value) ? value.map(valueInWords).join(", ") : String(value);
}
