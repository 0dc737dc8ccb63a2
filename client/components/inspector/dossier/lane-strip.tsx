import type { Day } from "../../../../model/time/types.ts";
import { shownTime } from "../../../store/date.ts";
import { type Extent, share } from "../../../store/extent.ts";
import type { Strip } from "../../../store/range-strip.ts";
import { StripBar } from "../strip-bar.tsx";

interface LaneStripProps {
	readonly strip: Strip;
	/** The scale that all lanes share. */
	readonly scale: Extent;
	readonly colour: string;
	/** How wide it is for its height: half of the details unless it has all of their width. */
	readonly width?: number;
}

/** As wide as the details: what is drawn on one is as high as on half of them. */
export const WHOLE_WIDTH = 280;
const HALF_WIDTH = 140;
const INSET = 2;
const LANE = 15;

/** One period in its lane, as vague as its dates; the date shown is a line across all lanes. For the eye: words say it too. */
export function LaneStrip({ strip, scale, colour, width = HALF_WIDTH }: LaneStripProps) {
	const x = (day: Day) => INSET + share(scale, day) * (width - 2 * INSET);
	const time = shownTime.value;
	const days = (typeof time === "string" ? [time] : time === null ? [] : [time.from, time.to]).filter(
		(day) => day >= scale.from && day <= scale.to,
	);
	return (
		<svg class="lane-strip" viewBox={`0 0 ${width} ${LANE}`} aria-hidden="true" focusable="false">
			<path class="strip-axis" d={`M${INSET} ${LANE - 0.5}H${width - INSET}`} />
			<StripBar strip={strip} x={x} y={3} colour={colour} />
			{days.map((day) => (
				<path key={day} class="strip-needle" d={`M${x(day)} 0V${LANE}`} />
			))}
		</svg>
	);
}
