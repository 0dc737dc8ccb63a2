import type { ReportAnswer } from "../../../api/report-answer.ts";
import { type ChartLines, type Chosen, chartLines, drawnOnce, inTime } from "../../../store/reports/chart-lines.ts";
import { type ChartRow, chartRows } from "../../../store/reports/chart-rows.ts";
import { axisTitle, partTitle } from "../../../store/reports/chart-title.ts";
import type { ReportChart } from "../../../store/reports/report.ts";
import { isShare } from "../../../store/reports/unit-words.ts";
import { barColour } from "./bar-look.ts";
import { drawBars } from "./bars.ts";
import { AXIS, type Drawing, namedPicture, type Svg } from "./drawing.ts";
import { laidLines } from "./laid-lines.ts";
import { lettersOf } from "./letters.ts";
import { drawLine } from "./line.ts";
import { drawTimeline } from "./timeline.ts";

/** One picture of a chart. */
export interface DrawnChart {
	readonly title: string;
	/** Of several: which it is, and what stands over it; null of one. */
	readonly part: string | null;
	readonly heading: string | null;
	/** Null where nothing of it can be drawn. */
	readonly svg: Svg | null;
	readonly drawn: number;
	readonly all: number;
	/** Which rows are drawn where not all are. */
	readonly chosen: Chosen;
}

export interface ChartWords {
	/** What all of the chart is called. */
	readonly title: string;
	/** What a picture is called to who cannot see it. */
	readonly label: (title: string) => string;
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
	const share = isShare(column?.unit ?? null);
	const whole = { title: words.title, part: null, heading: null };
	const measure = { row: lettersOf(document), group: lettersOf(document, { weight: 640 }) };
	if (chart.view === "timeline") {
		const lines = chartLines(drawnOnce(inTime(rows.filter(({ period }) => period !== null))), words.without);
		return [pictureOf(whole, lines, drawTimeline(laidLines(lines.lines, drawing, measure), drawing), words)];
	}
	const inOrder = hasOrder(chart, answer);
	const parts = column?.type === "Decimal" ? apart(rows) : [{ group: undefined, rows }];
	return parts.map((part) => {
		const named =
			part.group === undefined
				? whole
				: { ...partTitle(words.title, chart, answer.columns, part.group), part: part.group ?? words.without };
		const axis = { title: axisTitle(column, part.group ?? null), share };
		if (chart.view === "line") {
			const dated = part.rows.filter(({ period, value }) => period !== null && value !== null);
			const lines = { lines: [], drawn: dated.length, all: part.rows.length, chosen: "stated" as const };
			return pictureOf(named, lines, drawLine(dated, drawing, axis), words);
		}
		const lines = chartLines(part.rows, words.without, !inOrder);
		const figures = part.rows.some(({ value }) => value !== null);
		const laid = laidLines(lines.lines, drawing, measure, figures ? AXIS.titled : AXIS.plain);
		const bars = drawBars(laid, drawing, {
			...axis,
			colour: barColour(column),
			unstated: words.unstated,
		});
		return pictureOf(named, lines, bars, words);
	});
}

type Named = Pick<DrawnChart, "title" | "part" | "heading">;

const pictureOf = (
	named: Named,
	{ drawn, all, chosen }: ChartLines,
	svg: Svg | null,
	words: ChartWords,
): DrawnChart => ({
	...named,
	svg: svg === null ? null : namedPicture(svg, words.label(named.title)),
	drawn,
	all,
	chosen,
});

/** Whether bars stand along an axis that has an order of its own, as days and years have. */
const hasOrder = (chart: ReportChart, { columns }: ReportAnswer): boolean =>
	["Date", "Period", "Int", "Float", "Decimal"].includes(
		columns.find(({ name }) => name === chart.roles.get("x"))?.type ?? "",
	);

/** The rows of each group, without its name; those without a value belong to none that has one. */
function apart(rows: readonly ChartRow[]) {
	const groups = new Map<string | null, ChartRow[]>();
	for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), { ...row, group: null }]);
	return [...groups].map(([group, members]) => ({
		group: group === null && groups.size === 1 ? undefined : group,
		rows: members,
	}));
}
