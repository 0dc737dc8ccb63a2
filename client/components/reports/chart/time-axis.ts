import * as Plot from "@observablehq/plot";
import type { Day } from "../../../../model/time/types.ts";
import type { Extent } from "../../../store/extent.ts";
import { ticksOf } from "../../../store/reports/chart-scale.ts";
import { type Drawing, namesWidth } from "./drawing.ts";

/** The beginning of a day. */
export const timeOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** A time axis at the top, in the words of the reader's language, with a fine line down from each mark. */
export function timeAxis(scale: Extent, drawing: Drawing): readonly Plot.Markish[] {
	const { step, unit } = ticksOf(scale, drawing.width - namesWidth(drawing));
	const words = new Intl.DateTimeFormat(drawing.language === "fr" ? "fr-FR" : "en-GB", {
		timeZone: "UTC",
		year: "numeric",
		...(unit !== "year" && { month: "short" }),
		...(unit === "day" && { day: "numeric" }),
	});
	return [
		Plot.gridX({ ticks: step, stroke: "var(--line)", strokeOpacity: 1 }),
		Plot.axisX({
			anchor: "top",
			ticks: step,
			tickSize: 0,
			tickPadding: 8,
			label: null,
			tickFormat: (time: Date) => (unit === "year" ? String(time.getUTCFullYear()) : words.format(time)),
			fill: "var(--ink3)",
			fontSize: 11.5,
		}),
	];
}
