import { calendarDate, firstDayOfYear } from "../../../model/time/day.ts";
import { type Extent, share } from "../../store/extent.ts";

const ROOM = 46;

/** The years of the scale, as many as there is room for, each in the middle of its own. */
export function Years({ extent, width }: { readonly extent: Extent; readonly width: number }) {
	const first = calendarDate(extent.from).year;
	const count = calendarDate(extent.to).year - first + 1;
	const every = Math.max(1, Math.ceil((count * ROOM) / Math.max(1, width)));
	return (
		<div class="years tabular" aria-hidden="true">
			{Array.from({ length: count }, (_, index) => first + index)
				.filter((_, index) => index % every === 0)
				.map((year) => (
					<span key={year} style={{ left: `${share(extent, firstDayOfYear(year)) * 100}%`, width: `${100 / count}%` }}>
						{year}
					</span>
				))}
		</div>
	);
}
