import { stateAt } from "../../../model/time/state.ts";
import { share } from "../../store/extent.ts";
import { selectedRange } from "../../store/selected-range.ts";
import { extent, tickFacts } from "../../store/totals.ts";
import { when } from "../../store/when.ts";

const STEP = 3;

/** One tick for each fact that began, in its family's colour; under it the range of the fact that is selected, as wide as it is vague. */
export function Ticks({ width }: { readonly width: number }) {
	const range = selectedRange.value;
	const ticks = spread(
		tickFacts.value.map((tick) => ({ ...tick, x: share(extent.value, tick.day) * width })),
		width,
	);
	return (
		<svg class="ticks" width={width} height="10" aria-hidden="true" focusable="false">
			{range !== null && (
				<rect
					class="tick-range"
					x={share(extent.value, range.from) * width}
					width={Math.max(2, (share(extent.value, range.to) - share(extent.value, range.from)) * width)}
					y="0"
					height="9"
				/>
			)}
			{ticks.map((tick) => (
				<rect
					key={tick.id}
					x={tick.x}
					y="1"
					width="1.6"
					height="7"
					fill={`var(--family-${tick.family})`}
					opacity={stateAt(tick.dated, when.value)?.status === "NOT_YET" ? 0.38 : 1}
				/>
			))}
		</svg>
	);
}

/** Ticks of one day stand side by side instead of on top of each other. */
function spread<Tick extends { readonly x: number }>(ticks: readonly Tick[], width: number): Tick[] {
	let last = Number.NEGATIVE_INFINITY;
	return [...ticks]
		.sort((a, b) => a.x - b.x)
		.map((tick) => {
			last = Math.max(tick.x, last + STEP);
			return { ...tick, x: last };
		})
		.filter(({ x }) => x <= width);
}
