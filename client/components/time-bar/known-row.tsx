import { formatDay } from "../../../model/time/wording.ts";
import { share } from "../../store/extent.ts";
import { language, words } from "../../store/language.ts";
import { countSourcesUpTo, type KnownDay, knownDays, knownHandle, knownScale } from "../../store/sources.ts";
import { Track } from "./track.tsx";

/** The second row: the day up to which sources count, and a dot for each day on which one was published. */
export function KnownRow() {
	return (
		<div class="known-row">
			<Track class="known-track" scale={knownScale.value} handles={[knownHandle.value]} flag={0}>
				{() => (
					<>
						<span class="known-line" />
						{knownDays.value.map((known) => (
							<Dot key={known.day} known={known} />
						))}
					</>
				)}
			</Track>
		</div>
	);
}

function Dot({ known: { day, facts, sources } }: { readonly known: KnownDay }) {
	const at = share(knownScale.value, day);
	const messages = words.value.time;
	const told = messages.published(formatDay(day, language.value), sources, facts);
	return (
		<button
			type="button"
			class={`known-dot${at > 0.6 ? " known-dot-left" : ""}`}
			style={{ left: `${at * 100}%` }}
			aria-label={told}
			onClick={() => countSourcesUpTo(day)}
		>
			<span class="known-told" aria-hidden="true">
				{told}
			</span>
		</button>
	);
}
