import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { formatDay } from "../../../model/time/wording.ts";
import { asKnownOn, showDay, shownDay, today } from "../../store/date.ts";
import { language, words } from "../../store/language.ts";
import { DateField } from "./date-field.tsx";

/** Both times in one sentence: what was true when, by what was published by when. */
export function DateSentence() {
	const { time } = words.value;
	const open = useSignal<"day" | "known" | null>(null);
	const dayButton = useRef<HTMLButtonElement>(null);
	const knownButton = useRef<HTMLButtonElement>(null);
	const day = shownDay.value;
	const known = asKnownOn.value;
	const toggle = (which: "day" | "known") => () => {
		open.value = open.value === which ? null : which;
	};
	const close = () => {
		(open.value === "day" ? dayButton : knownButton).current?.focus();
		open.value = null;
	};
	return (
		<div class="date-sentence">
			<p>
				{day === null ? time.anySentenceStart : time.sentenceStart}
				<button
					ref={dayButton}
					type="button"
					class="date-word"
					title={time.change}
					aria-haspopup="dialog"
					aria-expanded={open.value === "day"}
					onClick={toggle("day")}
				>
					{day === null ? time.anyDate : formatDay(day, language.value)}
				</button>
				{known === null ? time.sentenceMiddle : time.sentenceMiddleDay}
				<button
					ref={knownButton}
					type="button"
					class="date-word known-word"
					title={time.changeKnown}
					aria-haspopup="dialog"
					aria-expanded={open.value === "known"}
					onClick={toggle("known")}
				>
					{known === null ? time.today : formatDay(known, language.value)}
				</button>
				{time.sentenceEnd}
			</p>
			{known !== null && known < today() && <p class="date-help">{time.beforeToday}</p>}
			{open.value === "day" && (
				<DateField
					label={time.field}
					day={day}
					none={time.showAny}
					onShow={(next) => {
						showDay(next);
						close();
					}}
					onClose={close}
				/>
			)}
			{open.value === "known" && (
				<DateField
					label={time.changeKnown}
					day={known}
					none={time.showToday}
					onShow={(next) => {
						asKnownOn.value = next !== null && next >= today() ? null : next;
						close();
					}}
					onClose={close}
				/>
			)}
		</div>
	);
}
