import { useId } from "preact/hooks";
import type { Day } from "../../../model/time/types.ts";
import { formatDay } from "../../../model/time/wording.ts";
import { shownTime } from "../../store/date.ts";
import { share } from "../../store/extent.ts";
import { language, words } from "../../store/language.ts";
import { stripLabels, stripOf } from "../../store/range-strip.ts";
import type { ScenePeriod } from "../../store/scene-types.ts";

interface RangeStripProps {
	readonly period: ScenePeriod;
	readonly words: string;
	readonly colour: string;
}

const WIDTH = 200;
const INSET = 6;

/** A vague date drawn as wide as it is: solid where it surely was, hatched where it may have been; the date shown as a needle. */
export function RangeStrip({ period, words: inWords, colour }: RangeStripProps) {
	const hatch = useId();
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
			<defs>
				<pattern id={hatch} width="4.5" height="4.5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
					<path d="M0 0V4.5" stroke={colour} stroke-width="2" />
				</pattern>
			</defs>
			<path
				class="strip-axis"
				d={`M${INSET} 20.5H${WIDTH - INSET}M${INSET + 0.5} 17v7M${WIDTH - INSET - 0.5} 17v7M${WIDTH / 2} 19v3`}
			/>
			<rect
				x={x(strip.may.from)}
				y="11"
				width={Math.max(3, x(strip.may.to) - x(strip.may.from))}
				height="9"
				rx="2"
				fill={`url(#${hatch})`}
				stroke={colour}
				stroke-width="1.2"
				stroke-dasharray={strip.open ? "3 2" : undefined}
			/>
			{strip.sure !== null && (
				<rect
					x={x(strip.sure.from)}
					y="11"
					width={Math.max(3, x(strip.sure.to) - x(strip.sure.from))}
					height="9"
					rx="2"
					fill={colour}
				/>
			)}
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
