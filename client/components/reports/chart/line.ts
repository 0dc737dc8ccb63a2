import * as Plot from "@observablehq/plot";
import { compactAmount } from "../../../../model/money/format.ts";
import { addDays } from "../../../../model/time/day.ts";
import { type Strip, stripOf } from "../../../store/range-strip.ts";
import type { ChartRow } from "../../../store/reports/chart-rows.ts";
import { chartScale } from "../../../store/reports/chart-scale.ts";
import type { Drawing, Svg } from "./drawing.ts";
import { timeAxis, timeOf } from "./time-axis.ts";
import { type ValueAxis, wholeOf } from "./value-axis.ts";

interface Point {
	readonly row: ChartRow;
	readonly strip: Strip;
}

/** From a row to the next in time, a line for each of its groups; a date that is not exact is a stroke as wide as it is. Null where nothing is dated. */
export function drawLine(rows: readonly ChartRow[], drawing: Drawing, { title, share }: ValueAxis): Svg | null {
	const scale = chartScale(rows.flatMap(({ period }) => period ?? []));
	if (scale === null) return null;
	const points = rows.flatMap((row): Point[] => {
		const strip = row.period === null || row.value === null ? null : stripOf(row.period, scale);
		return strip === null ? [] : [{ row, strip }];
	});
	const middle = ({ strip }: Point) =>
		new Date((timeOf(strip.may.from).getTime() + timeOf(addDays(strip.may.to, 1)).getTime()) / 2);
	const value = ({ row }: Point) => row.value;
	return Plot.plot({
		width: drawing.width,
		height: 320,
		marginLeft: 56,
		marginRight: drawing.narrow ? 20 : 120,
		marginTop: 40,
		style: { fontFamily: "inherit", fontSize: "12px", background: "transparent", color: "var(--ink)" },
		x: { type: "utc", domain: [timeOf(scale.from), timeOf(addDays(scale.to, 1))], label: null },
		y: {
			...(share ? { domain: wholeOf(rows.map((row) => row.value ?? 0)) } : { zero: true, nice: true }),
			tickFormat: (each: number) => compactAmount(each, null, "EXACT", drawing.language),
			label: title,
			labelArrow: "none",
		},
		marks: [
			Plot.gridY({ stroke: "var(--line)", strokeOpacity: 1 }),
			...timeAxis(scale, { ...drawing, narrow: true }),
			Plot.lineY(points, {
				x: middle,
				y: value,
				z: ({ row }: Point) => row.group ?? "",
				stroke: "var(--ink3)",
				sort: middle,
			}),
			Plot.ruleY(points, {
				x1: ({ strip }: Point) => timeOf(strip.may.from),
				x2: ({ strip }: Point) => timeOf(addDays(strip.may.to, 1)),
				y: value,
				stroke: "var(--accent)",
				strokeWidth: 5,
				strokeLinecap: "round",
			}),
			Plot.text(
				points,
				Plot.selectLast({
					x: middle,
					y: value,
					z: ({ row }: Point) => row.group ?? "",
					text: ({ row }: Point) => row.group ?? "",
					textAnchor: "start",
					dx: 12,
					fill: "var(--ink)",
				}),
			),
			Plot.tip(
				points,
				Plot.pointer({
					x: middle,
					y: value,
					title: ({ row }: Point) => row.told,
					lineWidth: 34,
					lineHeight: 1.4,
					fontSize: 12,
					fill: "var(--raised)",
					stroke: "var(--line2)",
				}),
			),
		],
	});
}
