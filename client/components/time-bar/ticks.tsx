import { stateAt } from "../../../model/time/state.ts";
import { barYears } from "../../store/bar-years.ts";
import { share } from "../../store/extent.ts";
import { selectedRange } from "../../store/selected-range.ts";
import { type Tick, ticks } from "../../store/ticks.ts";
import { when } from "../../store/when.ts";

const STEP = 3;

/**
 * One tick for each fact that begins, in its family's colour. Of what is selected there is a hollow one where it ends, and the
 * others stand back; under them lies the range of the fact that is selected, as wide as it is vague.
 */
export function Ticks({ width }: { readonly width: number }) {
	const range = selectedRange.value;
	const marks = spread(
		ticks.value.map((tick) => ({ ...tick, x: share(barYears.value, tick.day) * width })),
		width,
	);
	return (
		<svg class="ticks" width={width} height="10" aria-hidden="true" focusable="false">
			{range !== null && (
				<rect
					class="tick-range"
					x={share(barYears.value, range.from) * width}
					width={Math.max(2, (share(barYears.value, range.to) - share(barYears.value, range.from)) * width)}
					y="0"
					height="9"
				/>
			)}
			{marks.map((tick) => (
				<rect
					key={tick.id}
					class={`tick tick-${tick.at}`}
					x={tick.x}
					y={tick.chosen === true ? 0 : 1}
					width={tick.at === "end" ? 2.4 : 1.6}
					height={tick.chosen === true ? 9 : 7}
					style={{ "--family": `var(--family-${tick.family})` }}
					opacity={strength(tick)}
				/>
			))}
		</svg>
	);
}

/** What is not yet stands back, and what is not of the selection further. */
function strength({ chosen, dated }: Tick): number {
	if (chosen === false) return 0.18;
	return stateAt(dated, when.value)?.status === "NOT_YET" ? (chosen === true ? 0.6 : 0.38) : 1;
}

/** Ticks of one day stand side by side instead of on top of each other. */
function spread<Mark extends { readonly x: number }>(marks: readonly Mark[], width: number): Mark[] {
	let last = Number.NEGATIVE_INFINITY;
	return [...marks]
		.sort((a, b) => a.x - b.x)
		.map((mark) => {
			last = Math.max(mark.x, last + STEP);
			return { ...mark, x: last };
		})
		.filter(({ x }) => x <= width);
}
