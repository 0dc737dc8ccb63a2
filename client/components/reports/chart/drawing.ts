import * as Plot from "@observablehq/plot";
import type { ChartLine } from "../../../store/reports/chart-lines.ts";
import type { ChartRow } from "../../../store/reports/chart-rows.ts";

/** How a chart is to be drawn. */
export interface Drawing {
	/** In pixels. */
	readonly width: number;
	readonly language: "en" | "fr";
	/** Whether the names stand over their bars, as where there is no room beside them. */
	readonly narrow: boolean;
}

export type Svg = SVGSVGElement | HTMLElement;

/** A row's line of a chart, with its place from the top. */
export interface PlacedRow {
	readonly line: number;
	readonly row: ChartRow;
}

export const placedRows = (lines: readonly ChartLine[]): readonly PlacedRow[] =>
	lines.flatMap((each, line) => (each.kind === "row" ? [{ line, row: each.row }] : []));

const placedGroups = (lines: readonly ChartLine[]) =>
	lines.flatMap((each, line) => (each.kind === "group" ? [{ line, text: each.text }] : []));

/** How wide the names beside the bars are. */
export const namesWidth = ({ width, narrow }: Drawing): number =>
	narrow ? 14 : Math.round(Math.min(300, Math.max(150, width * 0.26)));

const lineHeight = ({ narrow }: Drawing): number => (narrow ? 40 : 26);

/** What all charts of lines have: a band for each, its ink, room for names and for the axis. */
export function frameOf(lines: readonly ChartLine[], drawing: Drawing): Plot.PlotOptions {
	const height = Math.max(1, lines.length) * lineHeight(drawing) + 34;
	return {
		width: drawing.width,
		height,
		marginLeft: namesWidth(drawing),
		marginTop: 28,
		marginBottom: 6,
		y: { type: "band", domain: lines.map((_, line) => line), axis: null, paddingInner: drawing.narrow ? 0.62 : 0.5 },
		style: { fontFamily: "inherit", fontSize: "12px", background: "transparent", color: "var(--ink)" },
	};
}

/** The names of the rows and groups. */
export function namesOf(lines: readonly ChartLine[], drawing: Drawing): readonly Plot.Markish[] {
	const room = namesWidth(drawing);
	const place = {
		frameAnchor: "left",
		textAnchor: "start",
		dx: drawing.narrow ? -12 : 4 - room,
		dy: drawing.narrow ? -15 : 0,
		textOverflow: "ellipsis-end",
		// In ems of the average letter.
		lineWidth: (drawing.narrow ? drawing.width : room - 12) / 12.6,
	} as const;
	return [
		Plot.text(placedRows(lines), {
			...place,
			y: "line",
			text: ({ row }: PlacedRow) => row.label || "–",
			fill: "var(--ink)",
		}),
		Plot.text(placedGroups(lines), {
			...place,
			dy: 0,
			lineWidth: drawing.width / 12.6,
			y: "line",
			text: "text",
			fill: "var(--ink)",
			fontWeight: 640,
			fontSize: 12.5,
		}),
	];
}

/** What a row says, where the pointer is nearest to it. */
export const tipOf = (lines: readonly ChartLine[], x: (placed: PlacedRow) => Date | number): Plot.Markish =>
	Plot.tip(
		placedRows(lines),
		Plot.pointerY({
			x,
			y: "line",
			title: ({ row }: PlacedRow) => row.told,
			lineWidth: 34,
			lineHeight: 1.4,
			fontSize: 12,
			fill: "var(--raised)",
			stroke: "var(--line2)",
			textPadding: 10,
		}),
	);

/** One name for the whole picture: the parts of a chart have no roles that may have names. */
export function namedPicture(svg: Svg, label: string): Svg {
	for (const part of svg.querySelectorAll("[aria-label], [aria-description]")) {
		part.removeAttribute("aria-label");
		part.removeAttribute("aria-description");
	}
	svg.setAttribute("role", "img");
	svg.setAttribute("aria-label", label);
	return svg;
}
