import type { ReportAnswer } from "../../../api/report-answer.ts";
import { words } from "../../../store/language.ts";
import { chartRows } from "../../../store/reports/chart-rows.ts";
import type { ReportChart } from "../../../store/reports/report.ts";
import { barColour, barLook } from "./bar-look.ts";
import { Swatch } from "./chart-legend.tsx";

const SWATCHES = { real: "sure", claimed: "may", unreal: "unreal" } as const;

interface BarLegendProps {
	readonly chart: ReportChart;
	readonly answer: ReportAnswer;
}

/** What the looks of the bars mean that there are, and the marks before their figures. */
export function BarLegend({ chart, answer }: BarLegendProps) {
	const { bars } = words.value.reports.charts;
	const colour = barColour(answer.columns.find(({ name }) => name === chart.roles.get("y")));
	const there = new Set(
		chartRows(chart, answer)
			.filter(({ value }) => value !== null)
			.map(barLook),
	);
	return (
		<ul class="chart-legend">
			{chart.roles.has("standing") &&
				(["real", "claimed", "unreal"] as const)
					.filter((look) => there.has(look))
					.map((look) => (
						<li key={look}>
							<Swatch look={SWATCHES[look]} colour={colour} />
							{bars[look]}
						</li>
					))}
			{chart.roles.has("precision") && <li>{bars.marks}</li>}
		</ul>
	);
}
