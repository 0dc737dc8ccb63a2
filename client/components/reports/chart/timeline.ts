import * as Plot from "@observablehq/plot";
import { addDays } from "../../../../model/time/day.ts";
import type { Extent } from "../../../store/extent.ts";
import { type Strip, stripOf } from "../../../store/range-strip.ts";
import { chartScale } from "../../../store/reports/chart-scale.ts";
import { BAR_LOOKS, type BarLook, barLook, THIN } from "./bar-look.ts";
import { type Drawing, frameOf, namesOf, type Svg, tipOf } from "./drawing.ts";
import { hatched, OPEN_SIDES, openSides } from "./hatched.ts";
import type { LaidLines, PlacedRow } from "./laid-lines.ts";
import { timeAxis, timeOf } from "./time-axis.ts";

interface Bar extends PlacedRow {
	readonly strip: Strip;
	readonly look: BarLook;
}

/** How what may have been is drawn, by how it is told. */
const MAY: Readonly<Record<BarLook, Plot.RectOptions>> = {
	real: { fill: "url(#report-hatch)", stroke: "var(--accent)" },
	claimed: { fill: "url(#report-hatch-claimed)", stroke: THIN },
	unreal: { fill: "none", stroke: "var(--ink3)", strokeDasharray: "4 3" },
};

/** How much lower than others a bar is that is only claimed, above and below. */
const LOWER = 3;

/**
 * A line for each row, as wide as its date is vague: solid where it surely was, hatched where it may have been, thin where that is
 * only claimed. Null where nothing is dated.
 */
export function drawTimeline(lines: LaidLines, drawing: Drawing): Svg | null {
	const { rows } = lines;
	const scale = chartScale(rows.flatMap(({ row }) => row.period ?? []));
	if (scale === null) return null;
	const bars = rows.flatMap((placed): Bar[] => {
		const strip = placed.row.period === null ? null : stripOf(placed.row.period, scale);
		return strip === null ? [] : [{ ...placed, strip, look: barLook(placed.row) }];
	});
	const looking = (look: BarLook, extent: (bar: Bar) => Extent | null, style: Plot.RectOptions, which = bars) =>
		Plot.rect(
			which.filter((bar) => bar.look === look && extent(bar) !== null),
			{
				...ends((bar) => extent(bar) ?? bar.strip.may),
				...(look === "claimed" && { insetTop: LOWER, insetBottom: LOWER }),
				rx: 2,
				...style,
			},
		);
	const svg = Plot.plot({
		...frameOf(lines, drawing),
		x: { type: "utc", domain: [timeOf(scale.from), timeOf(addDays(scale.to, 1))], label: null },
		marks: [
			...timeAxis(scale, drawing),
			...OPEN_SIDES.flatMap((sides) => {
				const fading = bars.filter(({ strip }) => openSides(strip.open) === sides);
				return BAR_LOOKS.map((look) =>
					looking(look, ({ strip }) => strip.may, { ...MAY[look], ariaDescription: sides }, fading),
				);
			}),
			looking("real", ({ strip }) => strip.sure, { fill: "var(--accent)" }),
			looking("claimed", ({ strip }) => strip.sure, { fill: THIN }),
			...namesOf(lines, drawing),
			tipOf(lines, ({ row }) =>
				timeOf((row.period === null ? null : stripOf(row.period, scale)?.may.from) ?? scale.from),
			),
		],
	});
	return hatched(svg, { "report-hatch": "var(--accent)", "report-hatch-claimed": THIN });
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
