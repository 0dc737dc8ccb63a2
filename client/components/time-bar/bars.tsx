import type { Day } from "../../../model/time/types.ts";
import type { Bin } from "../../store/extent.ts";

interface BarsProps {
	readonly bins: readonly Bin[];
	readonly day: Day | null;
	readonly label: string;
}

const HEIGHT = 50;
const GAP = 0.07;

/** One bar a quarter: past ones dark, the one of the date in its colour, later ones light. */
export function Bars({ bins, day, label }: BarsProps) {
	const most = Math.max(1, ...bins.map(({ count }) => count));
	return (
		<svg
			class="bars"
			viewBox={`0 0 ${Math.max(1, bins.length)} ${HEIGHT}`}
			preserveAspectRatio="none"
			role="img"
			aria-label={label}
			focusable="false"
		>
			{bins.map((bin, index) => {
				const height = bin.count === 0 ? 0 : Math.max(2, (bin.count / most) * HEIGHT);
				return (
					<rect
						key={bin.from}
						class={`bar-${placeOf(bin, day)}`}
						x={index + GAP / 2}
						y={HEIGHT - height}
						width={1 - GAP}
						height={height}
					/>
				);
			})}
		</svg>
	);
}

function placeOf(bin: Bin, day: Day | null): "past" | "now" | "later" {
	if (day === null || bin.to < day) return "past";
	return bin.from <= day ? "now" : "later";
}
