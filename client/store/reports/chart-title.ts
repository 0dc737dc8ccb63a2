import type { ReportColumn } from "../../../model/report/column.ts";
import type { Language } from "../language.ts";
import type { Report, ReportChart } from "./report.ts";

/** What a chart is called: as its header says, else what it draws against what. */
export function chartTitle(
	report: Report,
	chart: ReportChart,
	columns: readonly ReportColumn[],
	language: Language,
): string {
	if (chart.title !== null) return chart.title[language];
	const named = (...roles: readonly string[]): string | null => {
		const name = roles.map((role) => chart.roles.get(role)).find((each) => each !== undefined);
		const column = columns.find((each) => each.name === name);
		if (column === undefined) return null;
		const { title, unit } = column;
		return unit === null ? title[language] : `${title[language]} (${unit})`;
	};
	const parts = [named("y", "period", "value"), named("x", "label"), named("group", "series")];
	return parts.filter((part) => part !== null).join(" · ") || report.title[language];
}
