import * as Plot from "@observablehq/plot";
import type { LaidLines, PlacedRow } from "./laid-lines.ts";

/** How a chart is to be drawn. */
export interface Drawing {
	/** In pixels. */
	readonly width: number;
	readonly language: "en" | "fr";
	/** Whether the names stand over their bars, as where there is no room beside them. */
	readonly narrow: boolean;
}

export type Svg = SVGSVGElement | HTMLElement;

/** How high the axis above the lines is, and how high with a title over it. */
export const AXIS = { plain: 28, titled: 46 } as const;

/** How wide the names beside the bars are. */
export const namesWidth = ({ width, narrow }: Drawing): number =>
	narrow ? 14 : Math.round(Math.min(300, Math.max(150, width * 0.26)));

/** What all charts of lines have: their ink, room for names and for the axis. */
export function frameOf({ height, top }: LaidLines, drawing: Drawing): Plot.PlotOptions {
	return {
		width: drawing.width,
		height,
		marginLeft: namesWidth(drawing),
		marginTop: top,
		marginBottom: 6,
		y: { type: "identity", axis: null },
		style: { fontFamily: "inherit", fontSize: "12px", background: "transparent", color: "var(--ink)" },
	};
}

/** The names of the rows and groups. */
export function namesOf({ rows, groups }: LaidLines, drawing: Drawing): readonly Plot.Markish[] {
	const place = {
		frameAnchor: "left",
		textAnchor: "start",
		dx: drawing.narrow ? -12 : 4 - namesWidth(drawing),
		y: "nameY",
		text: "name",
		lineHeight: 1.25,
		fill: "var(--ink)",
	} as const;
	return [Plot.text(rows, place), Plot.text(groups, { ...place, fontWeight: 640 })];
}

/** What a row says, where the pointer is nearest to it. */
export const tipOf = ({ rows }: LaidLines, x: (placed: PlacedRow) => Date | number): Plot.Markish =>
	Plot.tip(
		rows,
		Plot.pointerY({
			x,
			y: "y",
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
