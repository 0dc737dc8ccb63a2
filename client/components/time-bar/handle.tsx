import { daysBetween } from "../../../model/time/day.ts";
import { formatDay } from "../../../model/time/wording.ts";
import { showDay, shownDay } from "../../store/date.ts";
import { dayAfterKey } from "../../store/date-keys.ts";
import { share } from "../../store/extent.ts";
import { language, words } from "../../store/language.ts";
import { narrow } from "../../store/theme.ts";
import { extent, totals } from "../../store/totals.ts";
import { IsoDay } from "./iso-day.tsx";

/** The flag on the playhead: the date once more, to be dragged or moved by the arrow keys. */
export function Handle({ width }: { readonly width: number }) {
	const { time, counts } = words.value;
	const day = shownDay.value;
	const scale = extent.value;
	const at = day === null ? 1 : share(scale, day);
	const { states } = totals.value;
	// The flag leans inwards at both ends, so that it is never cut off.
	const half = narrow.value ? 0 : FLAG / 2;
	const lean = Math.min(Math.max(at * width, half), Math.max(half, width - half)) - at * width;
	return (
		<div
			class={`handle${day === null ? " handle-any" : ""}`}
			style={{ left: `${at * 100}%` }}
			role="slider"
			tabIndex={0}
			aria-label={time.handle}
			aria-valuemin={0}
			aria-valuemax={daysBetween(scale.from, scale.to)}
			aria-valuenow={daysBetween(scale.from, day ?? scale.to)}
			aria-valuetext={
				day === null
					? time.anyDate
					: `${formatDay(day, language.value)}, ${counts.onDay(states.holds, states.happened)}`
			}
			title={time.keys}
			onKeyDown={(event) => {
				const next = dayAfterKey(event, day ?? scale.to, scale);
				if (next === null) return;
				event.preventDefault();
				showDay(next);
			}}
		>
			<span class="flag tabular" style={{ translate: `calc(-50% + ${lean}px)` }}>
				{day === null ? time.anyDate : <IsoDay day={day} />}
			</span>
		</div>
	);
}

const FLAG = 88;
