import { calendarDate } from "../../../model/time/day.ts";
import type { Day } from "../../../model/time/types.ts";
import { barYears, binMonths, bins } from "../../store/bar-years.ts";
import { dateHandles } from "../../store/compare/compare-handles.ts";
import { compared } from "../../store/compare/comparison.ts";
import { shownTime } from "../../store/date.ts";
import { trueOnDay } from "../../store/day-counts.ts";
import { share } from "../../store/extent.ts";
import { words } from "../../store/language.ts";
import { opened } from "../../store/opened.ts";
import { knownRowOpen } from "../../store/sources.ts";
import { narrow } from "../../store/theme.ts";
import { timeHandles } from "../../store/time-handles.ts";
import { scaleWidth, totals } from "../../store/totals.ts";
import { Bars } from "./bars.tsx";
import { CompareCounts, CompareSpan } from "./compare-span.tsx";
import { KnownRow } from "./known-row.tsx";
import { Ticks } from "./ticks.tsx";
import { Track } from "./track.tsx";
import { UndatedMarker } from "./undated-marker.tsx";
import { Years } from "./years.tsx";

/** How wide a flag with a day on it is; on a narrow page it is a point. */
const FLAG = 88;
const FLAG_WITH_LETTER = 102;

/** What the picture covers by period, and on it the handle of the date, or the two of a period. */
export function Histogram() {
	const { time } = words.value;
	const comparing = compared.value?.by === "dates" ? compared.value : null;
	const [first, last] = [barYears.value.from, barYears.value.to].map((day) => String(calendarDate(day).year));
	const empty = opened.value === "ready" && bins.value.every(({ count }) => count === 0);
	const caption = empty ? time.histogramEmpty : time.histogram(time.binOf(binMonths.value));
	return (
		<div
			class={`histogram${knownRowOpen.value ? " histogram-two" : ""}${opened.value === "ready" ? "" : " histogram-waiting"}`}
		>
			<div class="histogram-head">
				{comparing === null && (
					<p
						class={`histogram-caption${captionIsLeft() ? "" : " histogram-caption-right"}${empty ? " histogram-caption-empty" : ""}`}
					>
						{caption}
					</p>
				)}
				<UndatedMarker />
			</div>
			<Track
				class={comparing === null ? "plot" : "plot plot-compared"}
				onWidth={(width) => (scaleWidth.value = width)}
				scale={barYears.value}
				handles={dateHandles.value ?? timeHandles.value}
				flag={narrow.value ? 0 : comparing === null ? FLAG : FLAG_WITH_LETTER}
			>
				{(width) => (
					<>
						{comparing !== null && <CompareSpan compared={comparing} />}
						<Bars
							bins={bins.value}
							time={comparing === null ? shownTime.value : spanOf(comparing)}
							label={time.bars(caption, first ?? "", last ?? "")}
						/>
						<Between />
						<Ticks width={width} />
						<Years extent={barYears.value} width={width} />
						{comparing === null ? <PlotCount /> : <CompareCounts compared={comparing} />}
					</>
				)}
			</Track>
			{knownRowOpen.value && <KnownRow />}
		</div>
	);
}

/** Whether the caption stands at the left, where it usually does: a handle there and its count would run through it. */
function captionIsLeft(): boolean {
	const time = shownTime.value;
	return time === null || share(barYears.value, typeof time === "string" ? time : time.from) > 0.3;
}

const spanOf = ({ a, b }: { readonly a: Day; readonly b: Day }) => (a < b ? { from: a, to: b } : { from: b, to: a });

/** The span of a period, between its two handles. */
function Between() {
	const time = shownTime.value;
	if (time === null || typeof time === "string") return null;
	const [from, to] = [share(barYears.value, time.from), share(barYears.value, time.to)];
	return <span class="plot-between" style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }} />;
}

/** How many facts are true, beside the last handle. */
function PlotCount() {
	const time = shownTime.value;
	if (time === null) return null;
	const at = share(barYears.value, typeof time === "string" ? time : time.to);
	return (
		<span class={`plot-count tabular${at > 0.8 ? " plot-count-left" : ""}`} style={{ left: `${at * 100}%` }}>
			{typeof time === "string" ? trueOnDay.value : words.value.time.trueInPeriod(totals.value.states.holds)}
		</span>
	);
}
