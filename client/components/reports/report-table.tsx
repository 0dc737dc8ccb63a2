import { language, words } from "../../store/language.ts";
import type { NamedEntity, ReportRun } from "../../store/reports.ts";
import { ReportCell } from "./report-cell.tsx";

interface ReportTableProps {
	readonly run: ReportRun;
	readonly names: ReadonlyMap<string, NamedEntity>;
}

/** What a report answered, row by row. */
export function ReportTable({ run, names }: ReportTableProps) {
	const messages = words.value.reports;
	if (run.rows.length === 0) return <p class="report-state">{messages.empty}</p>;
	const columns = [...run.columns.entries()].filter(([, column]) => !column.hidden);
	return (
		<>
			<p class="report-count tabular">
				{messages.rows(run.rows.length)}
				{run.truncated && ` · ${messages.truncated(run.rows.length)}`}
			</p>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
			<section class="report-table" tabIndex={0} aria-label={messages.table}>
				<table>
					<thead>
						<tr>
							{columns.map(([, column]) => (
								<th key={column.name} scope="col" class={isNumber(column.type) ? "cell-number" : undefined}>
									{language.value === "fr" ? column.titleFr : column.titleEn}
									{column.unit !== null && <span class="cell-unit"> {column.unit}</span>}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{run.rows.map((row, index) => (
							// A report's rows have no identity but their place.
							<tr key={index}>
								{columns.map(([place, column]) => (
									<td key={column.name} class={isNumber(column.type) ? "cell-number tabular" : undefined}>
										<ReportCell column={column} value={row[place]} names={names} />
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</section>
		</>
	);
}

const isNumber = (type: string) => /^(int|integer|float|number|decimal)/i.test(type);
