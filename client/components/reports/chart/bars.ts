import * as Plot from "@observablehq/plot";
import { compactAmount } from "../../../../model/money/format.ts";
import { type BarLook, barLook } from "./bar-look.ts";
import { type Drawing, frameOf, namesOf, type Svg, tipOf } from "./drawing.ts";
import { hatched } from "./hatched.ts";
import type { LaidLines, PlacedRow } from "./laid-lines.ts";
import { lettersOf } from "./letters.ts";
import { type ValueAxis, wholeOf } from "./value-axis.ts";

/** How far figures stand from their bars. */
const BESIDE = 6;

interface BarsLook extends ValueAxis {
	readonly colour: string;
	readonly unstated: string;
}

/** A bar for each row as long as its value, the value beside it; what is not stated has a question mark and no bar, what is only claimed is hatched. */
export function drawBars(lines: LaidLines, drawing: Drawing, { colour, title, share, unstated }: BarsLook): Svg {
	const { rows } = lines;
	const stated = rows.filter(({ row }) => row.value !== null);
	const values = stated.map(({ row }) => row.value ?? 0);
	const [least, most] = share ? wholeOf(values) : [Math.min(0, ...values), Math.max(0, ...values)];
	// Whole things are not counted in parts.
	const whole = values.every(Number.isInteger);
	const looking = (look: BarLook, style: Plot.RectOptions) =>
		Plot.rect(
			stated.filter(({ row }) => barLook(row) === look),
			{ x1: 0, x2: ({ row }: PlacedRow) => row.value, y1: "y1", y2: "y2", rx: 1.5, ...style },
		);
	const measure = lettersOf(document);
	const svg = Plot.plot({
		...frameOf(lines, drawing),
		// The longest bar leaves room for the longest figures.
		marginRight: BESIDE + Math.max(24, ...stated.map(({ row }) => 1.1 * measure(row.valueInWords))),
		x: { domain: least === 0 && most === 0 ? [0, 1] : [least, most], nice: false },
		marks: [
			Plot.gridX({ stroke: "var(--line)", strokeOpacity: 1, ticks: stated.length === 0 ? [] : 5 }),
			Plot.axisX({
				anchor: "top",
				ticks: stated.length === 0 ? [] : whole && !share ? Math.min(5, Math.max(1, most - least)) : 5,
				tickSize: 0,
				tickPadding: 8,
				tickFormat: (value: number) => compactAmount(value, null, "EXACT", drawing.language),
				label: null,
				fill: "var(--ink3)",
				fontSize: 11.5,
			}),
			Plot.text(stated.length === 0 ? [] : [title], {
				frameAnchor: "top-left",
				text: (each: string) => each,
				dx: drawing.narrow ? -12 : 0,
				dy: 4 - lines.top,
				fill: "var(--ink3)",
				fontSize: 11.5,
			}),
			looking("real", { fill: colour }),
			looking("claimed", { fill: "url(#report-hatch)", stroke: colour }),
			looking("unreal", { fill: "none", stroke: "var(--ink3)", strokeDasharray: "4 3" }),
			// Where names stand over their bars it would go through them.
			drawing.narrow
				? Plot.ruleX(rows, { x: 0, y1: "y1", y2: "y2", stroke: "var(--ink3)" })
				: Plot.ruleX([0], { stroke: "var(--ink3)" }),
			Plot.text(stated, {
				x: ({ row }: PlacedRow) => Math.max(0, row.value ?? 0),
				y: "y",
				text: ({ row }: PlacedRow) => row.valueInWords,
				textAnchor: "start",
				dx: BESIDE,
				fill: "var(--ink2)",
				fontVariant: "tabular-nums",
			}),
			Plot.text(
				rows.filter(({ row }) => row.value === null),
				{ x: 0, y: "y", text: () => `? ${unstated}`, textAnchor: "start", dx: BESIDE, fill: "var(--ink3)" },
			),
			...namesOf(lines, drawing),
			tipOf(lines, ({ row }) => Math.max(0, row.value ?? 0)),
		],
	});
	return hatched(svg, { "report-hatch": colour });
}
