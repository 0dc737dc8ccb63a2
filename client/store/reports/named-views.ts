import type { Report, ReportChart } from "./report.ts";

/** A view with the name that it has in an address: `timeline`, and where there are several `timeline-2`. */
export interface NamedView {
	readonly id: string;
	readonly chart: ReportChart;
}

const table: ReportChart = { view: "table", title: null, roles: new Map() };

/** The views of a report, the best first; a table is always among them. */
export function namedViews({ charts }: Pick<Report, "charts">): readonly NamedView[] {
	const all = charts.some(({ view }) => view === "table") ? charts : [...charts, table];
	const seen = new Map<string, number>();
	return all.map((chart) => {
		const count = (seen.get(chart.view) ?? 0) + 1;
		seen.set(chart.view, count);
		return { id: count === 1 ? chart.view : `${chart.view}-${count}`, chart };
	});
}
