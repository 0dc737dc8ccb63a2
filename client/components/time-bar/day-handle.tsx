import { daysBetween } from "../../../model/time/day.ts";
import { dayAfterKey } from "../../store/date-keys.ts";
import type { Extent } from "../../store/extent.ts";
import { share } from "../../store/extent.ts";
import { words } from "../../store/language.ts";
import type { TimeHandle } from "../../store/time-handles.ts";
import { IsoDay } from "./iso-day.tsx";

interface DayHandleProps {
	readonly handle: TimeHandle;
	readonly scale: Extent;
	/** How far its flag leans to the right of its place, in pixels. */
	readonly lean: number;
}

/** A flag on a scale of time with its day, to be dragged or moved by the arrow keys. */
export function DayHandle({ handle, scale, lean }: DayHandleProps) {
	const { day, label, said, letter, instead } = handle;
	return (
		<div
			class={`handle handle-${handle.id}${instead === undefined ? "" : " handle-any"}`}
			style={{ left: `${share(scale, day) * 100}%` }}
			role="slider"
			tabIndex={0}
			aria-label={label}
			aria-valuemin={0}
			aria-valuemax={daysBetween(scale.from, scale.to)}
			aria-valuenow={Math.min(Math.max(0, daysBetween(scale.from, day)), daysBetween(scale.from, scale.to))}
			aria-valuetext={said}
			title={words.value.time.keys}
			onKeyDown={(event) => {
				const next = dayAfterKey(event, day, scale);
				if (next === null) return;
				event.preventDefault();
				handle.move(next);
			}}
		>
			<span class="flag tabular" style={{ translate: `calc(-50% + ${lean}px)` }}>
				{letter !== undefined && <span class="flag-letter">{letter}</span>}
				{instead ?? <IsoDay day={day} />}
			</span>
		</div>
	);
}
