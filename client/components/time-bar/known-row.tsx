import { X } from "lucide";
import { formatDay } from "../../../model/time/wording.ts";
import { share } from "../../store/extent.ts";
import { language, words } from "../../store/language.ts";
import { clustered } from "../../store/near-days.ts";
import {
	countSourcesUpTo,
	type KnownDay,
	knownDays,
	knownHandle,
	knownScale,
	toggleKnownRow,
} from "../../store/sources.ts";
import { IconButton } from "../icon-button.tsx";
import { Track } from "./track.tsx";

/** As wide as a finger needs: dots nearer to each other than this are told together. */
const TARGET = 24;

/** The second row: the day up to which sources count, and a dot for each day on which one was published. */
export function KnownRow() {
	const scale = knownScale.value;
	const handle = knownHandle.value;
	return (
		<div class="known-row">
			<Track class="known-track" scale={scale} handles={[handle]} flag={0}>
				{(width) => {
					const placed = knownDays.value.map((known) => ({ known, x: share(scale, known.day) * width }));
					const held = share(scale, handle.day) * width;
					return (
						<>
							<span class="known-line" />
							{placed.map(({ known, x }) => (
								<span key={known.day} class="known-dot" style={{ left: `${x}px` }} />
							))}
							{clustered(placed, TARGET)
								// What the handle stands on is the handle's.
								.filter(({ x }) => Math.abs(x - held) >= TARGET + 2)
								.map(({ x, members }) => (
									<Told key={x} x={x} leftwards={x > width / 2} days={members.map(({ known }) => known)} />
								))}
						</>
					);
				}}
			</Track>
			<IconButton icon={X} label={words.value.time.backToToday} onClick={toggleKnownRow} size={14} />
		</div>
	);
}

interface ToldProps {
	readonly x: number;
	readonly leftwards: boolean;
	readonly days: readonly KnownDay[];
}

/** What was published on a day, or on some that lie close together; a click lets the sources count up to there. */
function Told({ x, leftwards, days }: ToldProps) {
	const messages = words.value.time;
	const told = days.map(({ day, facts, sources }) =>
		messages.published(formatDay(day, language.value), sources, facts),
	);
	const last = days.at(-1)?.day ?? null;
	return (
		<button
			type="button"
			class={`known-days${leftwards ? " known-days-left" : ""}`}
			style={{ left: `${x}px` }}
			aria-label={told.join(" · ")}
			onClick={() => countSourcesUpTo(last)}
		>
			<span class="known-told" aria-hidden="true">
				{told.map((line) => (
					<span key={line}>{line}</span>
				))}
			</span>
		</button>
	);
}
