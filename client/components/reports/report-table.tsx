import { useSignal } from "@preact/signals";
import { ChevronLeft, ChevronRight } from "lucide";
import { useMemo, useRef } from "preact/hooks";
import type { ReportColumn } from "../../../model/report/column.ts";
import type { ReportAnswer } from "../../api/report-answer.ts";
import { language, words } from "../../store/language.ts";
import type { AnswerLook } from "../../store/reports/answer-look.ts";
import { foundRows } from "../../store/reports/found-rows.ts";
import { periodRange } from "../../store/reports/period-range.ts";
import type { Report } from "../../store/reports/report.ts";
import { reportWords } from "../../store/reports/report-words.ts";
import { sortedRows } from "../../store/reports/sorted-rows.ts";
import { wording } from "../../store/reports/terms.ts";
import { Icon } from "../icon.tsx";
import { AnswerNote } from "./answer-note.tsx";
import { ColumnHead } from "./column-head.tsx";
import { ReportCell } from "./report-cell.tsx";

/** More rows at once would make the page slow; the others are a press away. */
const ROWS_AT_ONCE = 200;

interface ReportTableProps {
	readonly report: Report;
	readonly answer: ReportAnswer;
	readonly look: AnswerLook;
	readonly onLook: (changed: Partial<AnswerLook>) => void;
}

/** What a report answered, row by row: those that contain what the reader looks for, in the order that the reader chooses. */
export function ReportTable({ report, answer, look, onLook }: ReportTableProps) {
	const messages = reportWords.value.reports;
	const first = useSignal(0);
	const region = useRef<HTMLElement>(null);
	const { columns: all } = answer;
	const rows = useMemo(() => foundRows(all, answer.rows, look.words, wording()), [answer, look.words, language.value]);
	const columns = [...all.entries()].filter(([, column]) => !column.hidden);
	const from = first.value < rows.length ? first.value : 0;
	const shown = sortedRows(all, rows, look.order, wording()).slice(from, from + ROWS_AT_ONCE);
	const turn = (to: number) => {
		first.value = to;
		region.current?.scrollIntoView({ block: "start" });
	};
	return (
		<>
			<div class="table-head">
				<input
					type="search"
					class="field"
					aria-label={words.value.table.filter}
					placeholder={words.value.table.filter}
					value={look.words}
					onInput={({ currentTarget }) => {
						onLook({ words: currentTarget.value });
						first.value = 0;
					}}
				/>
				<AnswerNote report={report} answer={answer} found={rows.length} />
			</div>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
			<section ref={region} class="report-table" tabIndex={0} aria-label={messages.table}>
				<table aria-rowcount={rows.length + 1}>
					<thead>
						<tr>
							{columns.map(([, column]) => (
								<ColumnHead
									key={column.name}
									column={column}
									numeric={isNumber(column)}
									order={look.order}
									onOrder={(next) => {
										onLook({ order: next });
										first.value = 0;
									}}
								/>
							))}
						</tr>
					</thead>
					<tbody>
						{shown.map((row, index) => (
							// A report's rows have no identity but their place.
							<tr key={index} aria-rowindex={from + index + 2}>
								{columns.map(([place, column]) => (
									<td key={column.name} class={classOf(column)}>
										<ReportCell column={column} value={row[place]} range={periodRange(answer, place)} />
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
				{rows.length === 0 && <p class="report-state">{words.value.table.none}</p>}
			</section>
			{rows.length > ROWS_AT_ONCE && (
				<nav class="report-pages" aria-label={messages.pages}>
					<button
						type="button"
						class="button"
						disabled={from === 0}
						onClick={() => turn(Math.max(0, from - ROWS_AT_ONCE))}
					>
						<Icon icon={ChevronLeft} size={14} />
						{messages.before}
					</button>
					<span class="tabular" role="status">
						{messages.rowsOf(number(from + 1), number(from + shown.length), number(rows.length))}
					</span>
					<button
						type="button"
						class="button"
						disabled={from + ROWS_AT_ONCE >= rows.length}
						onClick={() => turn(from + ROWS_AT_ONCE)}
					>
						{messages.after}
						<Icon icon={ChevronRight} size={14} />
					</button>
				</nav>
			)}
		</>
	);
}

const number = (n: number) => new Intl.NumberFormat(language.value).format(n);

const classOf = (column: ReportColumn): string | undefined =>
	isNumber(column) ? "cell-number tabular" : column.type === "Fact" ? "cell-fact" : undefined;

const isNumber = ({ type }: ReportColumn) => type === "Int" || type === "Float" || type === "Decimal";
