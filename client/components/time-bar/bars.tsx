import type { Bin } from "../../store/extent.ts";
import type { ShownTime } from "../../store/scene-types.ts";

interface BarsProps {
	readonly bins: readonly Bin[];
	readonly time: ShownTime;
	readonly label: string;
}

const HEIGHT = 50;
const GAP = 0.07;

/** One bar a quarter: past ones dark, those of the date in its colour, later ones light. */
export function Bars({ bins, time, label }: BarsProps) {
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
						class={`bar-${placeOf(bin, time)}`}
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

function placeOf(bin: Bin, time: ShownTime): "past" | "now" | "later" {
	if (time === null) return "past";
	const [from, to] = typeof time === "string" ? [time, time] : [time.from, time.to];
	if (bin.to < from) return "past";
	return bin.from <= to ? "now" : "later";
}
