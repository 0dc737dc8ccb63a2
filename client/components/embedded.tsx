import { Expand, ExternalLink } from "lucide";
import { formatDay } from "../../model/time/wording.ts";
import { addressToOpen } from "../store/address-to-send.ts";
import { comparedWith } from "../store/compare/comparison.ts";
import { asKnownOn } from "../store/date.ts";
import { timeInWords } from "../store/export/current-export.ts";
import { language, words } from "../store/language.ts";
import { publishedWords } from "../store/published.ts";
import { readsStory, route } from "../store/route.ts";
import { beyondSources } from "../store/source-reach.ts";
import { timeMode } from "../store/time-mode.ts";
import { timeUnknown } from "../store/view.ts";
import { viewCommands } from "../store/view-commands.ts";
import { DocumentTitle } from "./document-title.tsx";
import { GraphCanvas } from "./graph-canvas.tsx";
import { Icon } from "./icon.tsx";
import { IconButton } from "./icon-button.tsx";
import { SceneState } from "./scene-state.tsx";
import { Spoken } from "./spoken.tsx";
import { StoryPanel } from "./stories/story-panel.tsx";
import { Histogram } from "./time-bar/histogram.tsx";

/** The page within another: the picture, its date, the step of a story, and the way to the whole of it. */
export function Embedded() {
	const messages = words.value.embed;
	const told = readsStory(route.value);
	return (
		<div class={`embed${told ? " embed-told" : ""}`}>
			<DocumentTitle />
			{told && (
				<aside class="embed-story" aria-label={words.value.stories.label}>
					<StoryPanel />
				</aside>
			)}
			<main id="main" class="canvas" tabIndex={-1} aria-label={words.value.brand.name}>
				<h1 class="unseen">{words.value.brand.claim}</h1>
				<GraphCanvas />
				<SceneState />
				<IconButton icon={Expand} label={words.value.tools.fit} onClick={() => viewCommands.value?.fit()} />
			</main>
			<Spoken />
			<section class="embed-time" aria-label={words.value.time.label} hidden={timeUnknown.value}>
				<Histogram />
				<p class="embed-date">{dateInWords()}</p>
				<a class="button" href={addressToOpen(location)} target="_blank" rel="noopener">
					{messages.whole}
					<Icon icon={ExternalLink} size={14} />
				</a>
			</section>
		</div>
	);
}

function dateInWords() {
	const { time, portrait } = words.value;
	const known = asKnownOn.value;
	const with_ = comparedWith.value;
	const past = beyondSources.value;
	return (
		<>
			{past?.future ? time.sentenceStartFuture[timeMode.value] : time.sentenceStart[timeMode.value]}
			<strong>{timeInWords()}</strong>
			{known === null ? time.sentenceMiddle : time.sentenceMiddleDay}
			<strong>{known === null ? time.today : formatDay(known, language.value)}</strong>
			{time.sentenceEnd}
			{past !== null && ` ${time.noLaterSource(publishedWords(past.last.slice(0, 7), language.value))}`}
			{with_ !== null && ` ${portrait.compared[with_.by](formatDay(with_.day, language.value))}`}
		</>
	);
}
