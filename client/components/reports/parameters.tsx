import { inLanguage } from "../../store/fact-words.ts";
import { STANDINGS } from "../../store/filters.ts";
import { language, words } from "../../store/language.ts";
import { readableName } from "../../store/report-names.ts";
import type { Report } from "../../store/reports.ts";

interface ParametersProps {
	readonly report: Report;
	/** What it was run with; null while it has not been. */
	readonly values: unknown;
}

/** The parameters of a report and the values it ran with. */
export function Parameters({ report, values }: ParametersProps) {
	const messages = words.value.reports;
	return (
		<>
			<h2>{messages.parameters}</h2>
			{report.parameters.length === 0 ? (
				<p class="parameter-help">{messages.noParameters}</p>
			) : (
				<>
					<dl class="parameters">
						{report.parameters.map((parameter) => (
							<div key={parameter.name}>
								<dt>{readableName(parameter.name)}</dt>
								<dd class="tabular">{inWords(valueCalled(values, parameter.name) ?? parameter.default)}</dd>
								<dd class="parameter-help">{inLanguage(parameter.helpEn, parameter.helpFr, language.value)}</dd>
							</div>
						))}
					</dl>
					<p class="parameter-help">{messages.defaults}</p>
				</>
			)}
		</>
	);
}

function valueCalled(values: unknown, name: string): unknown {
	return typeof values === "object" && values !== null ? Reflect.get(values, name) : undefined;
}

function inWords(value: unknown): string {
	const messages = words.value.reports;
	if (value === null || value === undefined || value === "") return messages.notSet;
	if (typeof value === "boolean") return value ? messages.yes : messages.no;
	if (Array.isArray(value)) return value.map(inWords).join(", ");
	return (
		new Map<unknown, string>(STANDINGS.map((each) => [each, words.value.standing[each]])).get(value) ?? String(value)
	);
}
