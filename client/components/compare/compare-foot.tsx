import { ArrowLeftRight, X } from "lucide";
import { formatDay } from "../../../model/time/wording.ts";
import { endComparison, swapSides } from "../../store/compare/comparison.ts";
import type { Compared } from "../../store/compare/verdict.ts";
import { language, words } from "../../store/language.ts";
import { Icon } from "../icon.tsx";
import { SideDay } from "./side-day.tsx";

/** The ways out of a comparison, and in a sentence what is compared by which sources or about which date. */
export function CompareFoot({ compared }: { readonly compared: Compared }) {
	const { compare } = words.value;
	return (
		<div class="compare-foot">
			<div class="compare-foot-buttons">
				<button type="button" class="button" aria-label={compare.end} onClick={endComparison}>
					<Icon icon={X} size={15} />
					{compare.endShort}
				</button>
				<button type="button" class="button" aria-label={compare.swap} onClick={swapSides}>
					<Icon icon={ArrowLeftRight} size={15} />
					{compare.swapShort}
				</button>
			</div>
			<Sentence compared={compared} />
		</div>
	);
}

function Sentence({ compared }: { readonly compared: Compared }) {
	const { compare, time } = words.value;
	const day = (each: string | null) => (each === null ? time.today : formatDay(each, language.value));
	const { a, b, when } = compared;
	if (compared.by === "dates") {
		return (
			<p class="compare-sentence">
				{compare.datesSentenceStart}
				<SideDay compared={compared} side="a" class="date-word known-word">
					{day(a)}
				</SideDay>
				{compare.datesSentenceMiddle}
				<SideDay compared={compared} side="b" class="date-word">
					{day(b)}
				</SideDay>
				{when.asKnownOn === null ? compare.datesSentenceSources : compare.datesSentenceSourcesDay}
				<strong>{day(when.asKnownOn)}</strong>
				{time.sentenceEnd}
			</p>
		);
	}
	return (
		<p class="compare-sentence">
			{compare.sourcesSentenceStart}
			<SideDay compared={compared} side="a" class="date-word known-word">
				{day(a)}
			</SideDay>
			{b === null ? compare.sourcesSentenceMiddle : compare.sourcesSentenceMiddleDay}
			<SideDay compared={compared} side="b" class="date-word">
				{day(b)}
			</SideDay>
			{when.at === null ? compare.sourcesSentenceAnyDate : compare.sourcesSentenceDate}
			<strong>{when.at === null ? time.anyDate : day(when.at)}</strong>
			{time.sentenceEnd}
		</p>
	);
}
