import { computed, signal } from "@preact/signals";
import { VocabularyDocument } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import { comparedWith, hiddenVerdicts, openComparison } from "./compare/comparison.ts";
import { asKnownOn, shownTime } from "./date.ts";
import { deed } from "./deed.ts";
import { filters, openingFilters } from "./filters.ts";
import { known } from "./known.ts";
import { language, speak } from "./language.ts";
import { type ReadLink, writeLink } from "./link.ts";
import { existing, fetchLinked, type Linked } from "./linked-scene.ts";
import type { LinkedView } from "./linked-view.ts";
import { badLink, crowded } from "./notices.ts";
import { opened, takeTurn } from "./opened.ts";
import { fetchOpening, fetchOpeningScene, opening } from "./opening.ts";
import { changeScene, emptyScene, replaceScene, type Scene, scene } from "./scene.ts";
import { listed } from "./scene-table/listed.ts";
import { select, selection } from "./selection.ts";
import { type Sent, sent } from "./sent.ts";
import { asking } from "./server.ts";
import { choosing, tie } from "./tie.ts";
import { viewCommands } from "./view-commands.ts";
import { learnVocabulary } from "./vocabulary.ts";

/** Whether it is still to come at which date the page opens. */
export const timeUnknown = computed(() => opened.value !== "ready" && shownTime.value === null);

const sceneOfOpening = (nodes: readonly string[]): Scene => ({
	...emptyScene,
	nodes,
	openingPath: opening.value.path.length > 0,
});

async function fetchScene({ scene, selection }: LinkedView): Promise<Linked> {
	if (scene === undefined) return { scene: sceneOfOpening(await fetchOpeningScene()), missing: [], others: emptyScene };
	const [linked] = await Promise.all([fetchLinked(scene, selection), fetchOpening()]);
	return linked;
}

/**
 * Shows the view of a link: what could not be found, or has no room, is told, the rest is shown.
 * @param put what brings its scene in: as the first of all, unless it is to be a step that can be undone
 */
export async function openView({ view, unreadable, newer }: ReadLink, put = replaceScene): Promise<void> {
	const isLast = takeTurn();
	opened.value = scene.value.nodes.length === 0 ? "loading" : opened.value;
	if (view.time !== undefined) shownTime.value = view.time;
	asKnownOn.value = view.asKnownOn;
	openComparison(view.comparison);
	filters.value = view.filters;
	tie.value = view.tie;
	sent.value = view.sent;
	// A step of a story says nothing of how it is read.
	if (put === replaceScene) listed.value = view.listed;
	choosing.value = null;
	try {
		const [{ scene: next, missing, others }] = await asking(() =>
			Promise.all([
				fetchScene(view),
				view.language === undefined ? true : speak(view.language),
				request(VocabularyDocument, {}).then(({ vocabulary }) => learnVocabulary(vocabulary)),
			]),
		);
		if (!isLast()) return;
		if (view.time === undefined) shownTime.value = opening.value.day;
		put(next);
		crowded.value = others.nodes.length > 0 ? { shown: next.nodes.length, others } : null;
		const there = await existing(view.selection.filter((id) => !isKnown(id)));
		selection.value = view.selection.filter((id) => isKnown(id) || there.has(id));
		const lost = [...new Set([...missing, ...view.selection.filter((id) => !isKnown(id) && !there.has(id))])];
		badLink.value = lost.length > 0 || unreadable.length > 0 || newer ? { missing: lost, unreadable, newer } : null;
		// The first picture chooses its own place; another one takes that of the one before.
		const another = opened.value === "ready";
		opened.value = "ready";
		if (another) viewCommands.value?.fit();
	} catch (error) {
		if (!isLast()) return;
		opened.value = scene.value.nodes.length === 0 ? "failed" : "ready";
		if (scene.value.nodes.length > 0) return;
		lastFailure.value = error;
	}
}

/** Why the first scene could not be shown. */
export const lastFailure = signal<unknown>(null);

/** What is selected need not be in the picture: a source, an attribute, where accounts differ. */
function isKnown(id: string): boolean {
	const { nodes, relationships, disagreements } = known.value;
	return nodes.has(id) || relationships.has(id) || disagreements.has(id);
}

/** Goes back to what the page opens on, as a step that can be undone. */
export async function openAgain(): Promise<void> {
	const nodes = opening.value.nodes ?? (await asking(fetchOpeningScene));
	select(null);
	tie.value = null;
	sent.value = null;
	choosing.value = null;
	filters.value = openingFilters;
	shownTime.value = opening.value.day;
	openComparison(null);
	crowded.value = null;
	changeScene(sceneOfOpening(nodes), deed("opened"));
}

function isOpening(current: Scene): boolean {
	const { nodes } = opening.value;
	return (
		nodes !== null &&
		current.removed.size === 0 &&
		current.pinned.size === 0 &&
		current.openingPath === opening.value.path.length > 0 &&
		current.nodes.length === nodes.length &&
		nodes.every((id) => current.nodes.includes(id))
	);
}

/** The view that is shown, as a link carries it. */
export const currentView = computed<LinkedView>(() => ({
	time: shownTime.value === opening.value.day ? undefined : shownTime.value,
	asKnownOn: asKnownOn.value,
	comparison: comparedWith.value === null ? null : { with: comparedWith.value, hidden: hiddenVerdicts.value },
	filters: filters.value,
	selection: selection.value,
	tie: tie.value,
	listed: listed.value,
	language: undefined,
	sent: sent.value,
	// While nothing has been opened there is nothing to send on but the opening. It arranges itself round its own path,
	// not round one that is asked for: then the link says where things stand.
	scene: opened.value !== "ready" || (tie.value === null && isOpening(scene.value)) ? undefined : scene.value,
}));

/** With everything that a change of the data might change: what the page opens on, and the reader's language. */
export const wholeView = computed<LinkedView>(() => ({
	...currentView.value,
	time: shownTime.value,
	language: language.value,
}));

/** The fragment of the address for the view that is shown; empty where the page opens like that anyway. */
export const currentFragment = computed(() => (writeLink(currentView.value) === "" ? "" : writeLink(wholeView.value)));

/** The address to send on. What the sender of this view said of it is theirs, and stays here. */
export function linkToSend(origin: string): string {
	return `${origin}/#${writeLink({ ...wholeView.value, sent: null })}`;
}

/** The fragment of the view with all that is in it, whatever the page opens on later, and with what is said of it. */
export function fragmentToKeep(said: Sent | null): string {
	const now = opened.value === "ready" ? scene.value : undefined;
	return writeLink({ ...wholeView.value, scene: now, sent: said });
}
