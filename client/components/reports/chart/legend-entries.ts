import type { ReportAnswer } from "../../../api/report-answer.ts";
import { stripOf } from "../../../store/range-strip.ts";
import { type ChartRow, chartRows } from "../../../store/reports/chart-rows.ts";
import type { ReportChart } from "../../../store/reports/report.ts";
import { reportWords } from "../../../store/reports/report-words.ts";
import { BAR_LOOKS, barColour, barLook, THIN } from "./bar-look.ts";

export type SwatchLook = "sure" | "may" | "open" | "thin" | "unreal";

/** What one look of a chart means; without a look, what the marks before its figures do. */
export interface LegendEntry {
	readonly look: SwatchLook | null;
	readonly colour: string;
	readonly text: string;
}

/** What the looks mean that there are in a chart. */
export function legendEntries(chart: ReportChart, answer: ReportAnswer): readonly LegendEntry[] {
	const rows = chartRows(chart, answer);
	if (chart.view === "timeline") return timelineEntries(rows);
	return chart.view === "bar" ? barEntries(chart, answer, rows) : [];
}

function timelineEntries(rows: readonly ChartRow[]): readonly LegendEntry[] {
	const { legend } = reportWords.value.reports.charts;
	const there = new Set<SwatchLook>();
	for (const row of rows) {
		const strip = row.period === null ? null : stripOf(row.period);
		if (strip === null) continue;
		const look = barLook(row);
		const { sure, may, open } = strip;
		if (look === "unreal") there.add("unreal");
		else {
			if (sure !== null) there.add("sure");
			if (sure === null || sure.from !== may.from || sure.to !== may.to) there.add("may");
			if (look === "claimed") there.add("thin");
		}
		if (open.start || open.end) there.add("open");
	}
	return (["sure", "may", "open", "thin", "unreal"] as const)
		.filter((look) => there.has(look))
		.map((look) => ({ look, colour: look === "thin" ? THIN : "var(--accent)", text: legend[look] }));
}

const SWATCHES = { real: "sure", claimed: "may", unreal: "unreal" } as const;

function barEntries(chart: ReportChart, { columns }: ReportAnswer, rows: readonly ChartRow[]): readonly LegendEntry[] {
	const { bars } = reportWords.value.reports.charts;
	const colour = barColour(columns.find(({ name }) => name === chart.roles.get("y")));
	const there = new Set(rows.filter(({ value }) => value !== null).map(barLook));
	const looks = chart.roles.has("standing") ? BAR_LOOKS.filter((look) => there.has(look)) : [];
	return [
		...looks.map((look) => ({ look: SWATCHES[look], colour, text: bars[look] })),
		...(chart.roles.has("precision") ? [{ look: null, colour, text: bars.marks }] : []),
	];
}
