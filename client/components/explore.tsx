import { useSignal } from "@preact/signals";
import { compared } from "../store/compare/comparison.ts";
import { details } from "../store/details.ts";
import { words } from "../store/language.ts";
import { pathOf, readsStory, route } from "../store/route.ts";
import { listed } from "../store/scene-table/listed.ts";
import { selected, selection } from "../store/selection.ts";
import { sheetStop } from "../store/sheet.ts";
import { currentStep } from "../store/story.ts";
import { narrow, snug } from "../store/theme.ts";
import { GraphCanvas } from "./graph-canvas.tsx";
import { DetailsBody, Inspector } from "./inspector/inspector.tsx";
import { SeveralSelected } from "./inspector/several-selected.tsx";
import { LayoutProgress } from "./layout-progress.tsx";
import { LegendButton } from "./legend-button.tsx";
import { NodeCount } from "./node-count.tsx";
import { Notices } from "./notices.tsx";
import { Breadcrumb } from "./path/breadcrumb.tsx";
import { Rail } from "./rail/rail.tsx";
import { SceneState } from "./scene-state.tsx";
import { SceneTools } from "./scene-tools.tsx";
import { Sheet } from "./sheet.tsx";
import { AllStories } from "./stories/all-stories.tsx";
import { TimeBar } from "./time-bar/time-bar.tsx";
import { whenNeeded } from "./when-needed.tsx";

const CompareCard = whenNeeded(async () => (await import("./compare/compare-card.tsx")).CompareCard);
const CompareLegend = whenNeeded(async () => (await import("./compare/compare-legend.tsx")).CompareLegend);
const SceneAsTables = whenNeeded(async () => (await import("./scene-table/scene-as-tables.tsx")).SceneAsTables);
const StoryPanel = whenNeeded(async () => (await import("./stories/story-panel.tsx")).StoryPanel);

/** The explorer: legend, or the step of a story, picture, details and the bar of time. */
export function Explore() {
	const phone = narrow.value;
	const told = readsStory(route.value);
	const railOpen = useSignal(!snug.peek());
	const legendOverStory = useSignal(false);
	const comparing = compared.value;
	const detailsOpen = showsDetails() || comparing !== null;
	const wide = !phone && !told && !railOpen.value;
	const sheet = phone && (told || detailsOpen);
	return (
		<div
			class={`explore${wide ? " explore-wide" : ""}${told ? " explore-told" : ""}${sheet ? ` explore-sheet-${sheetStop.value}` : ""}`}
		>
			{!phone && told && (
				<aside class="story-side" aria-label={words.value.stories.label}>
					<AllStories />
					<StoryPanel />
				</aside>
			)}
			{!phone && (told ? legendOverStory.value : railOpen.value) && (
				<Rail onClose={() => ((told ? legendOverStory : railOpen).value = false)} />
			)}
			<main id="main" class="canvas" tabIndex={-1}>
				<h1 class="unseen">{words.value.brand.claim}</h1>
				<GraphCanvas />
				{listed.value !== null && <SceneAsTables shown={listed.value} />}
				<SceneState />
				<div class="canvas-top">
					{comparing === null ? <Breadcrumb /> : <CompareCard compared={comparing} />}
					<NodeCount />
				</div>
				<LayoutProgress />
				<Notices />
				{phone && <LegendButton />}
				{comparing !== null && !phone && railOpen.value && <CompareLegend />}
				<SceneTools />
				{!phone && !(told ? legendOverStory : railOpen).value && (
					<LegendButton onOpen={() => ((told ? legendOverStory : railOpen).value = true)} />
				)}
			</main>
			{phone ? sheet && <PhoneSheet details={detailsOpen} /> : <Inspector />}
			<TimeBar />
		</div>
	);
}

/** On a phone the details stand over a story's text only where the reader opened them. */
function showsDetails(): boolean {
	const id = selected.value;
	return id !== null && id !== currentStep.value?.selection?.id;
}

function PhoneSheet({ details: open }: { readonly details: boolean }) {
	if (open)
		return (
			<Sheet label={words.value.inspector.label} shown={selection.value.join(" ")}>
				<SeveralSelected />
				<DetailsBody details={details.value} />
			</Sheet>
		);
	return (
		<Sheet label={words.value.stories.label} class="story-sheet" shown={pathOf(route.value)}>
			<StoryPanel />
		</Sheet>
	);
}
