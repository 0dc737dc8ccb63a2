import * as Plot from "@observablehq/plot";
import { addDays } from "../../../../model/time/day.ts";
import type { Extent } from "../../../store/extent.ts";
import { type Strip, stripOf } from "../../../store/range-strip.ts";
import { chartScale } from "../../../store/reports/chart-scale.ts";
import { type Drawing, frameOf, namesOf, type Svg, tipOf } from "./drawing.ts";
import { hatched, OPEN_SIDES, openSides } from "./hatched.ts";
import type { LaidLines, PlacedRow } from "./laid-lines.ts";
import { timeAxis, timeOf } from "./time-axis.ts";

interface Bar extends PlacedRow {
	readonly strip: Strip;
	/** Announced or denied: it is not said to have been. */
	readonly unreal: boolean;
}

/** A line for each row, as wide as its date is vague: solid where it surely was, hatched where it may have been. Null where nothing is dated. */
export function drawTimeline(lines: LaidLines, drawing: Drawing): Svg | null {
	const { rows } = lines;
	const scale = chartScale(rows.flatMap(({ row }) => row.period ?? []));
	if (scale === null) return null;
	const bars = rows.flatMap((placed): Bar[] => {
		const strip = placed.row.period === null ? null : stripOf(placed.row.period, scale);
		const unreal = placed.row.standing === "PLANNED" || placed.row.standing === "DENIED";
		return strip === null ? [] : [{ ...placed, strip, unreal }];
	});
	const real = bars.filter(({ unreal }) => !unreal);
	const mayBe = (which: readonly Bar[], look: Plot.RectOptions) =>
		Plot.rect(which, { ...ends(({ strip }) => strip.may), rx: 2, ...look });
	const svg = Plot.plot({
		...frameOf(lines, drawing),
		x: { type: "utc", domain: [timeOf(scale.from), timeOf(addDays(scale.to, 1))], label: null },
		marks: [
			...timeAxis(scale, drawing),
			...OPEN_SIDES.flatMap((sides) => {
				const fading = bars.filter(({ strip }) => openSides(strip.open) === sides);
				return [
					mayBe(
						fading.filter(({ unreal }) => !unreal),
						{ fill: "url(#report-hatch)", stroke: "var(--accent)", ariaDescription: sides },
					),
					mayBe(
						fading.filter(({ unreal }) => unreal),
						{ fill: "none", stroke: "var(--ink3)", strokeDasharray: "4 3", ariaDescription: sides },
					),
				];
			}),
			Plot.rect(
				real.filter(({ strip }) => strip.sure !== null),
				{ ...ends(({ strip }) => strip.sure ?? strip.may), rx: 2, fill: "var(--accent)" },
			),
			...namesOf(lines, drawing),
			tipOf(lines, ({ row }) =>
				timeOf((row.period === null ? null : stripOf(row.period, scale)?.may.from) ?? scale.from),
			),
		],
	});
	return hatched(svg, "var(--accent)");
}

/** From the first day to the end of the last; a day alone is seen too. */
const ends = (extent: (bar: Bar) => Extent) => ({
	x1: (bar: Bar) => timeOf(extent(bar).from),
	x2: (bar: Bar) => timeOf(addDays(extent(bar).to, 1)),
	y1: "y1",
	y2: "y2",
	insetLeft: -1,
	insetRight: -1,
});
