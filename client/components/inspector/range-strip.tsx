import type { Day } from "../../../model/time/types.ts";
import { formatDay } from "../../../model/time/wording.ts";
import { shownTime } from "../../store/date.ts";
import { share } from "../../store/extent.ts";
import { language, words } from "../../store/language.ts";
import { stripLabels, stripOf } from "../../store/range-strip.ts";
import type { ScenePeriod } from "../../store/scene-types.ts";
import { StripBar } from "./strip-bar.tsx";

interface RangeStripProps {
	readonly period: ScenePeriod;
	readonly words: string;
	readonly colour: string;
}

const WIDTH = 200;
const INSET = 6;

/** A vague date drawn as wide as it is: solid where it surely was, hatched where it may have been; the date shown as a needle. */
export function RangeStrip({ period, words: inWords, colour }: RangeStripProps) {
	const strip = stripOf(period);
	if (strip === null) return null;
	const { inspector } = words.value;
	const x = (day: Day) => INSET + share(strip.scale, day) * (WIDTH - 2 * INSET);
	const time = shownTime.value;
	const days = typeof time === "string" ? [time] : time === null ? [] : [time.from, time.to];
	const inside = days.filter((day) => day >= strip.scale.from && day <= strip.scale.to);
	const shown = days.map((day) => formatDay(day, language.value)).join(" – ");
	const labels = stripLabels(strip.scale, language.value);
	return (
		<svg
			class="range-strip"
			viewBox={`0 0 ${WIDTH} 40`}
			role="img"
			aria-label={inspector.strip(inWords, days.length === 0 ? null : shown)}
			focusable="false"
		>
			<path
				class="strip-axis"
				d={`M${INSET} 20.5H${WIDTH - INSET}M${INSET + 0.5} 17v7M${WIDTH - INSET - 0.5} 17v7M${WIDTH / 2} 19v3`}
			/>
			<StripBar strip={strip} x={x} y={11} colour={colour} />
			{inside.map((day) => (
				<g key={day}>
					<path class="strip-needle" d={`M${x(day)} 6v16`} />
					<circle class="strip-dot" cx={x(day)} cy="5.5" r="3" />
				</g>
			))}
			<text x={INSET} y="34">
				{labels[0]}
			</text>
			<text x={WIDTH / 2} y="34" text-anchor="middle">
				{labels[1]}
			</text>
			<text x={WIDTH - INSET} y="34" text-anchor="end">
				{labels[2]}
			</text>
		</svg>
	);
}
