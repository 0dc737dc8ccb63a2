import { computed, effect, signal } from "@preact/signals";
import { VocabularyDocument } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import { deed } from "./deed.ts";
import { learnAmong } from "./grow.ts";
import { language, speak, words } from "./language.ts";
import { readLink, writeLink } from "./link.ts";
import { plainView } from "./linked-view.ts";
import { announce, badLink, crowded } from "./notices.ts";
import { opened, takeTurn } from "./opened.ts";
import { addressOf, navigate, pathOf, type Route, route } from "./route.ts";
import { changeScene, scene } from "./scene.ts";
import { batchesOf } from "./scene-room.ts";
import { asking } from "./server.ts";
import { fetchStory, type Story, type StoryStep } from "./stories.ts";
import { camera, showStep, showsStep } from "./story-step.ts";
import { lastFailure, openView, wholeView } from "./view.ts";
import { viewCommands } from "./view-commands.ts";
import { learnVocabulary } from "./vocabulary.ts";

/** The story that is read; null while it is not here, `missing` where there is none at its address. */
export const story = signal<Story | "missing" | null>(null);

/** The step that is read; null while no story is. */
export const currentStep = computed<StoryStep | null>(() => {
	const told = story.value;
	if (route.value.view !== "stories" || told === null || told === "missing") return null;
	return told.steps[Math.min(route.value.step, told.steps.length) - 1] ?? null;
});

/** Whether a step has been shown, so that what differs from it is the reader's doing. */
const shown = signal<StoryStep | null>(null);

/** Whether the reader has left the step that is read, by exploring. */
export const strayed = computed(() => {
	const step = currentStep.value;
	return step !== null && shown.value === step && !showsStep(step);
});

/** Goes to a step of the story that is read, where there is one. */
export function goToStep(number: number): void {
	const told = story.value;
	if (route.value.view !== "stories" || told === null || told === "missing") return;
	if (number < 1 || number > told.steps.length) return;
	navigate({ ...route.value, step: number });
}

/** Back to the step, from wherever the reader went; undo leads there again. */
export function returnToStep(): void {
	const step = currentStep.value;
	if (step !== null) showStep(step);
}

/** The fragment of a step's address: what the reader explored beyond it; empty where it is shown as it is told. */
export const stepFragment = computed(() =>
	strayed.value ? writeLink({ ...wholeView.value, scene: scene.value }) : "",
);

/** The address of a step to send on, which says the language too. */
export function stepToSend(origin: string): string {
	const fragment = stepFragment.value || writeLink({ ...plainView, language: language.value });
	return `${origin}${pathOf(route.value)}#${fragment}`;
}

/** Opens the step that the address stands for, and what was explored beyond it. */
export async function openStory(): Promise<void> {
	const { value: to } = route;
	if (to.view !== "stories" || to.story === null) return;
	const isLast = takeTurn();
	const link = readLink(location.hash.slice(1));
	const spoken = link.view.language === undefined ? true : speak(link.view.language);
	if (scene.value.nodes.length === 0) opened.value = "loading";
	try {
		const [told] = await Promise.all([fetchStory(to.story), spoken]);
		if (!isLast()) return;
		if (told === null) {
			story.value = "missing";
			if (scene.value.nodes.length === 0) await openView(readLink(""));
			return;
		}
		// Its words need not wait for its picture.
		story.value = told;
		nameStep(to, told.steps.length);
		await learnStory(told);
		if (!isLast()) return;
		const step = currentStep.value;
		// The reader has gone elsewhere meanwhile, where nothing is shown yet.
		if (step === null) {
			if (scene.value.nodes.length === 0) await openView(readLink(""));
			return;
		}
		showStep(step);
		shown.value = step;
		badLink.value = null;
		crowded.value = null;
		opened.value = "ready";
		if (link.view.scene !== undefined) await openView(link, (next) => changeScene(next, deed("told")));
	} catch (error) {
		if (!isLast()) return;
		opened.value = scene.value.nodes.length === 0 ? "failed" : "ready";
		lastFailure.value = error;
	}
}

/** Lets the address be that of the step that is shown, and says so where it named one that there is not. */
function nameStep(to: Extract<Route, { view: "stories" }>, last: number): void {
	const [, , , named = ""] = location.pathname.split("/");
	const step = Math.min(to.step, last);
	if (named === "" || named === String(step)) return;
	history.replaceState(null, "", addressOf({ ...to, step }, location.hash.slice(1)));
	if (step !== to.step) route.value = { ...to, step };
	announce(words.value.stories.noSuchStep(step, last));
}

const learned = new Set<Story>();

/** Learns of all that a story shows before its first step: going on asks for nothing. */
async function learnStory(told: Story): Promise<void> {
	if (learned.has(told)) return;
	const batches = batchesOf(told.steps.map(({ nodes }) => nodes.map(({ id }) => id)));
	await asking(() =>
		Promise.all([
			...batches.map((ids) => learnAmong(ids)),
			request(VocabularyDocument, {}).then(({ vocabulary }) => learnVocabulary(vocabulary)),
		]),
	);
	learned.add(told);
}

/** Opens each step as the address comes to it, and lets the picture look where the step does. */
export function followStory(): () => void {
	const stops = [
		effect(() => {
			const to = route.value;
			if (to.view === "stories" && to.story !== null) queueMicrotask(() => void openStory());
		}),
		effect(() => {
			const nodes = camera.value;
			const commands = viewCommands.value;
			const told = route.value.view === "stories";
			if (nodes === null) return;
			commands?.fit(told ? nodes : undefined);
			if (!told) camera.value = null;
		}),
	];
	return () => {
		for (const stop of stops) stop();
	};
}
