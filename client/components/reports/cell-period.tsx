import type { Day } from "../../../model/time/types.ts";
import { formatPeriodBriefly, type WrittenPeriod } from "../../../model/time/wording.ts";
import { share } from "../../store/extent.ts";
import { language } from "../../store/language.ts";
import { stripOf } from "../../store/range-strip.ts";
import type { DayRange } from "../../store/reports/period-range.ts";
import { StripBar } from "../inspector/strip-bar.tsx";

const WIDTH = 68;
const INSET = 1;

interface CellPeriodProps {
	readonly period: WrittenPeriod;
	readonly range: DayRange | null;
}

/** A period in words and as a bar on the scale of its column: solid where it surely was, hatched where it may have been. */
export function CellPeriod({ period, range }: CellPeriodProps) {
	const strip =
		range === null || range.first === range.last ? null : stripOf(period, { from: range.first, to: range.last });
	return (
		<div class="cell-period tabular">
			<span>{formatPeriodBriefly(period, language.value)}</span>
			{strip !== null && (
				<svg width={WIDTH} height="12" viewBox={`0 0 ${WIDTH} 12`} aria-hidden="true" focusable="false">
					<path d={`M0 6H${WIDTH}`} stroke="var(--line2)" />
					<StripBar
						strip={strip}
						x={(day: Day) => INSET + share(strip.scale, day) * (WIDTH - 2 * INSET - 3)}
						y={1.5}
						colour="var(--accent)"
					/>
				</svg>
			)}
		</div>
	);
}
