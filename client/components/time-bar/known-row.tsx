import { X } from "lucide";
import { daysBetween } from "../../../model/time/day.ts";
import type { Day } from "../../../model/time/types.ts";
import { formatDay } from "../../../model/time/wording.ts";
import { sourceHandles } from "../../store/compare/compare-handles.ts";
import { share } from "../../store/extent.ts";
import { language, words } from "../../store/language.ts";
import { clustered } from "../../store/near-days.ts";
import { type KnownDay, knownDays, knownHandle, knownScale, toggleKnownRow } from "../../store/sources.ts";
import type { TimeHandle } from "../../store/time-handles.ts";
import { IconButton } from "../icon-button.tsx";
import { Track } from "./track.tsx";

/** As wide as a finger needs: dots nearer to each other than this are told together. */
const TARGET = 24;
/** How wide a flag with a letter on it is. */
const LETTER = 17;

/** The second row: the day up to which sources count, or the two that are compared, and a dot for each day on which one was published. */
export function KnownRow() {
	const scale = knownScale.value;
	const compared = sourceHandles.value;
	const handles = compared ?? [knownHandle.value];
	return (
		<div class="known-row">
			<span class="known-caption" aria-hidden="true">
				{words.value.time.knownCaption}
			</span>
			<Track class="known-track" scale={scale} handles={handles} flag={compared === null ? 0 : LETTER}>
				{(width) => {
					const placed = knownDays.value.map((known) => ({ known, x: share(scale, known.day) * width }));
					const held = handles.map(({ day }) => share(scale, day) * width);
					return (
						<>
							<span class="known-line" />
							{placed.map(({ known, x }) => (
								<span key={known.day} class="known-dot" style={{ left: `${x}px` }} />
							))}
							{clustered(placed, TARGET)
								// What a handle stands on is the handle's.
								.filter(({ x }) => held.every((place) => Math.abs(x - place) >= TARGET + 2))
								.map(({ x, members }) => (
									<Told
										key={x}
										x={x}
										leftwards={x > width / 2}
										days={members.map(({ known }) => known)}
										choose={(day) => choose(handles, day)}
									/>
								))}
						</>
					);
				}}
			</Track>
			{/* A comparison has an end of its own. */}
			{compared === null && (
				<IconButton icon={X} label={words.value.time.backToToday} onClick={toggleKnownRow} size={14} />
			)}
		</div>
	);
}

/** Brings the handle there that is nearest in time. */
function choose(handles: readonly TimeHandle[], day: Day): void {
	const away = (handle: TimeHandle) => Math.abs(daysBetween(handle.day, day));
	const [nearest] = [...handles].sort((one, other) => away(one) - away(other));
	nearest?.move(day);
}

interface ToldProps {
	readonly x: number;
	readonly leftwards: boolean;
	readonly days: readonly KnownDay[];
	readonly choose: (day: Day) => void;
}

/** What was published on a day, or on some that lie close together; a click lets the sources count up to there. */
function Told({ x, leftwards, days, choose }: ToldProps) {
	const messages = words.value.time;
	const told = days.map(({ day, facts, sources }) =>
		messages.published(formatDay(day, language.value), sources, facts),
	);
	const last = days.at(-1)?.day;
	return (
		<button
			type="button"
			class={`known-days${leftwards ? " known-days-left" : ""}`}
			style={{ left: `${x}px` }}
			aria-label={told.join(" · ")}
			onClick={() => last !== undefined && choose(last)}
		>
			<span class="known-told" aria-hidden="true">
				{told.map((line) => (
					<span key={line}>{line}</span>
				))}
			</span>
		</button>
	);
}
