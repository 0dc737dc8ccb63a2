import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Day } from "../../../model/time/types.ts";
import { formatDay } from "../../../model/time/wording.ts";
import { asKnownOn, shownTime, showTime, today } from "../../store/date.ts";
import { language, words } from "../../store/language.ts";
import { publishedWords } from "../../store/published.ts";
import { beyondSources } from "../../store/source-reach.ts";
import { countSourcesUpTo, knownRowOpen, toggleKnownRow } from "../../store/sources.ts";
import { timeMode } from "../../store/time-mode.ts";
import { CompareWith } from "../compare/compare-with.tsx";
import { DateField } from "./date-field.tsx";

/** Both times in one sentence: what was true when, by what was published by when. */
export function DateSentence() {
	const { time } = words.value;
	const open = useSignal<"day" | "known" | null>(null);
	const dayButton = useRef<HTMLButtonElement>(null);
	const knownButton = useRef<HTMLButtonElement>(null);
	const shown = shownTime.value;
	const known = asKnownOn.value;
	const past = beyondSources.value;
	const inWords = (day: Day) => formatDay(day, language.value);
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
				{past?.future ? time.sentenceStartFuture[timeMode.value] : time.sentenceStart[timeMode.value]}
				<button
					ref={dayButton}
					type="button"
					class="date-word"
					title={time.change}
					aria-haspopup="dialog"
					aria-expanded={open.value === "day"}
					onClick={toggle("day")}
				>
					{shown === null
						? time.anyDate
						: typeof shown === "string"
							? inWords(shown)
							: `${inWords(shown.from)}${time.periodAnd}${inWords(shown.to)}`}
				</button>
				{known === null ? time.sentenceMiddle : time.sentenceMiddleDay}
				<button
					ref={knownButton}
					type="button"
					class="date-word known-word"
					title={knownRowOpen.value ? time.changeKnown : time.openKnown}
					aria-expanded={knownRowOpen.value}
					onClick={knownRowOpen.value ? toggle("known") : toggleKnownRow}
				>
					{known === null ? time.today : formatDay(known, language.value)}
				</button>
				{time.sentenceEnd}
			</p>
			{past !== null && (
				<p class="date-help">{time.noLaterSource(publishedWords(past.last.slice(0, 7), language.value))}</p>
			)}
			{known !== null && known < today() && <p class="date-help">{time.beforeToday}</p>}
			<CompareWith />
			{open.value === "day" && (
				<DateField
					label={time.field}
					time={shown}
					none={time.showAny}
					onShow={(next) => {
						showTime(next);
						close();
					}}
					onClose={close}
				/>
			)}
			{open.value === "known" && (
				<DateField
					oneDay
					label={time.changeKnown}
					time={known}
					none={time.showToday}
					onShow={(next) => {
						const last = next === null || typeof next === "string" ? next : next.to;
						countSourcesUpTo(last);
						close();
					}}
					onClose={close}
				/>
			)}
		</div>
	);
}
