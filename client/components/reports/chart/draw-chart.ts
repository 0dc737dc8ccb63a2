import type { ReportAnswer } from "../../../api/report-answer.ts";
import { type ChartLines, chartLines, drawnOnce, inTime } from "../../../store/reports/chart-lines.ts";
import { type ChartRow, chartRows } from "../../../store/reports/chart-rows.ts";
import type { ReportChart } from "../../../store/reports/report.ts";
import { isShare } from "../../../store/reports/unit-words.ts";
import { barColour } from "./bar-look.ts";
import { drawBars } from "./bars.ts";
import { type Drawing, namedPicture, type Svg } from "./drawing.ts";
import { laidLines } from "./laid-lines.ts";
import { lettersOf } from "./letters.ts";
import { drawLine } from "./line.ts";
import { drawTimeline } from "./timeline.ts";

/** One picture of a chart. */
export interface DrawnChart {
	/** Of several: which it is. */
	readonly title: string | null;
	/** Null where nothing of it can be drawn. */
	readonly svg: Svg | null;
	readonly drawn: number;
	readonly all: number;
}

export interface ChartWords {
	/** What it is called to who cannot see it. */
	readonly label: string;
	/** The name of rows that belong to no group. */
	readonly without: string;
	/** What stands where a value is not stated. */
	readonly unstated: string;
}

/** The pictures of a chart: one, or where amounts are told apart (by currency, say) one for each, on a scale of its own. */
export function drawChart(
	chart: ReportChart,
	answer: ReportAnswer,
	drawing: Drawing,
	words: ChartWords,
): readonly DrawnChart[] {
	const rows = chartRows(chart, answer);
	const column = answer.columns.find(({ name }) => name === chart.roles.get("y"));
	const axis = column === undefined ? "" : [column.title[drawing.language], column.unit].filter(Boolean).join(", ");
	const share = isShare(column?.unit ?? null);
	const measure = { row: lettersOf(document), group: lettersOf(document, { weight: 640 }) };
	if (chart.view === "timeline") {
		const lines = chartLines(drawnOnce(inTime(rows.filter(({ period }) => period !== null))), words.without);
		return [pictureOf(null, lines, drawTimeline(laidLines(lines.lines, drawing, measure), drawing), words)];
	}
	const parts = column?.type === "Decimal" ? apart(rows, words.without) : [{ title: null, rows }];
	return parts.map((part) => {
		if (chart.view === "line") {
			const dated = part.rows.filter(({ period, value }) => period !== null && value !== null);
			const svg = drawLine(dated, drawing, { title: axis, share });
			return pictureOf(part.title, { lines: [], drawn: dated.length, all: part.rows.length }, svg, words);
		}
		const lines = chartLines(part.rows, words.without);
		return pictureOf(
			part.title,
			lines,
			drawBars(laidLines(lines.lines, drawing, measure), drawing, {
				colour: barColour(column),
				title: axis,
				share,
				unstated: words.unstated,
			}),
			words,
		);
	});
}

function pictureOf(title: string | null, { drawn, all }: ChartLines, svg: Svg | null, words: ChartWords): DrawnChart {
	const label = title === null ? words.label : `${words.label}: ${title}`;
	return { title, svg: svg === null ? null : namedPicture(svg, label), drawn, all };
}

/** The rows of each group, without its name; those without a value belong to none that has one. */
function apart(rows: readonly ChartRow[], without: string) {
	const groups = new Map<string | null, ChartRow[]>();
	for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), { ...row, group: null }]);
	return [...groups].map(([group, members]) => ({
		title: group === null && groups.size === 1 ? null : (group ?? without),
		rows: members,
	}));
}
