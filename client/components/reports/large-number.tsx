import type { ReportAnswer } from "../../api/report-answer.ts";
import { language } from "../../store/language.ts";
import { chartRows } from "../../store/reports/chart-rows.ts";
import type { ReportChart } from "../../store/reports/report.ts";

interface LargeNumberProps {
	readonly chart: ReportChart;
	readonly answer: ReportAnswer;
}

/** The value of the first row, large, with what it is and whose. */
export function LargeNumber({ chart, answer }: LargeNumberProps) {
	const [first] = chartRows(chart, answer);
	const column = answer.columns.find(({ name }) => name === chart.roles.get("value"));
	if (first === undefined || column === undefined) return null;
	return (
		<p class="large-number">
			<span class="large-value tabular">{first.valueInWords}</span>
			<span>{column.title[language.value]}</span>
			<span class="large-label">{first.label}</span>
		</p>
	);
}
