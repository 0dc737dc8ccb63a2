import { words } from "../../store/language.ts";

/** What is wrong with a report's file, line by line: a broken one is not run. */
export function Broken({ error }: { readonly error: string }) {
	return (
		<div class="report-broken">
			<p class="report-error">{words.value.reports.broken}</p>
			<ul>
				{error.split("\n").map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		</div>
	);
}
