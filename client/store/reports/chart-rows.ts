import { colon } from "../../../model/colon.ts";
import { isPrecision, withMark } from "../../../model/money/format.ts";
import { cellInWords } from "../../../model/report/cell-words.ts";
import { periodOfCell } from "../../../model/report/period-cell.ts";
import { isDay } from "../../../model/time/day.ts";
import type { WrittenPeriod } from "../../../model/time/wording.ts";
import type { ReportAnswer } from "../../api/report-answer.ts";
import type { ReportChart } from "./report.ts";
import { wording } from "./terms.ts";

/** A row as a chart draws it. */
export interface ChartRow {
	readonly label: string;
	/** What it stands with; null where the chart has no such column, or the row none. */
	readonly group: string | null;
	readonly standing: string | null;
	/** Null where it has no date. */
	readonly period: WrittenPeriod | null;
	/** Null where it is not stated. */
	readonly value: number | null;
	/** The value with all of its figures, and the mark of how far it is meant. */
	readonly valueInWords: string;
	/** All that the row says, a line for each column. */
	readonly told: string;
}

/** The rows of an answer with what each is to a chart. */
export function chartRows(chart: ReportChart, { columns, rows }: ReportAnswer): readonly ChartRow[] {
	const words = wording();
	const place = (...roles: readonly string[]) =>
		columns.findIndex(({ name }) => roles.some((role) => chart.roles.get(role) === name));
	const said = (row: readonly unknown[], at: number): string => {
		const column = columns[at];
		return column === undefined ? "" : cellInWords(column, row[at], words);
	};
	const [label, group, standing] = [place("label", "x"), place("group", "series"), place("standing")];
	const precision = place("precision");
	const [period, value] = [place("period", "x"), place("y", "value")];
	const labelled = place("label") >= 0 ? place("label") : label;
	return rows.map((row) => ({
		label: said(row, labelled),
		group: group < 0 ? null : said(row, group) || null,
		standing: typeof row[standing] === "string" ? (row[standing] as string) : null,
		period: periodIn(row[period]),
		value: numberIn(row[value]),
		valueInWords: marked([said(row, value), columns[value]?.unit ?? ""].join(" ").trim(), row[precision]),
		told: columns
			.flatMap((column, at) => {
				const text = column.hidden ? "" : said(row, at);
				return text === "" ? [] : [column.title[words.language] + colon[words.language] + text];
			})
			.join("\n"),
	}));
}

const marked = (text: string, precision: unknown): string =>
	text !== "" && isPrecision(precision) ? withMark(text, precision) : text;

/** A day or a period in a cell; null where it has no date. */
export function periodIn(cell: unknown): WrittenPeriod | null {
	if (typeof cell === "string" && isDay(cell))
		return {
			text: cell,
			attested: null,
			nature: "OCCURRENCE",
			doubtful: false,
			startEarliest: cell,
			startLatest: cell,
			endEarliest: cell,
			endLatest: cell,
		};
	const period = periodOfCell(cell);
	if (period === null) return null;
	const { startEarliest, startLatest, endEarliest, endLatest } = period;
	return [startEarliest, startLatest, endEarliest, endLatest].some((day) => day !== null) ? period : null;
}

function numberIn(cell: unknown): number | null {
	const number = typeof cell === "string" && cell !== "" ? Number(cell) : cell;
	return typeof number === "number" && Number.isFinite(number) ? number : null;
}
