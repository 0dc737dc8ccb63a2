import { reportWords } from "../../store/reports/report-words.ts";

/** What is wrong with a report's file, line by line: a broken one is not run. */
export function Broken({ file, error }: { readonly file: string; readonly error: string }) {
	return (
		<div class="report-broken">
			<p class="report-error">{reportWords.value.reports.broken(file)}</p>
			<ul>
				{error.split("\n").map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		</div>
	);
}
