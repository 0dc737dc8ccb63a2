import { computed, signal } from "@preact/signals";
import { AmongDocument, ExistsDocument, NeighbourhoodDocument, VocabularyDocument } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import { asKnownOn, shownTime } from "./date.ts";
import { filters, openingFilters } from "./filters.ts";
import { known, learn } from "./known.ts";
import { language } from "./language.ts";
import { type ReadLink, writeLink } from "./link.ts";
import type { LinkedView } from "./linked-view.ts";
import { badLink } from "./notices.ts";
import { opening } from "./opening.ts";
import { changeScene, emptyScene, replaceScene, type Scene, scene } from "./scene.ts";
import { select, selection } from "./selection.ts";
import { asking } from "./server.ts";
import { viewCommands } from "./view-commands.ts";
import { learnVocabulary } from "./vocabulary.ts";
import { ANY_DATE } from "./when.ts";

/** Whether the first scene is still on its way. */
export const opened = signal<"loading" | "ready" | "failed">("loading");

/** The nodes that the page opens on: a link that shows just these need not name them. */
const openingNodes = signal<readonly string[] | null>(null);

async function fetchOpening(): Promise<readonly string[]> {
	const { neighbourhood } = await request(NeighbourhoodDocument, {
		ids: [...opening.around],
		when: ANY_DATE,
		types: null,
		limit: opening.limit,
		perNode: opening.perNode,
	});
	learn(neighbourhood);
	const ids = neighbourhood.nodes.map(({ id }) => id).filter((id) => known.value.nodes.has(id));
	openingNodes.value = ids;
	return ids;
}

async function fetchOpeningScene(): Promise<Linked> {
	return { scene: { ...emptyScene, nodes: await fetchOpening() }, missing: [] };
}

/** A scene, and what of it could not be found. */
interface Linked {
	readonly scene: Scene;
	readonly missing: readonly string[];
}

async function fetchLinked(linked: Scene): Promise<Linked> {
	const { among } = await request(AmongDocument, { ids: [...linked.nodes], when: ANY_DATE });
	learn(among);
	const nodes = linked.nodes.filter((id) => known.value.nodes.has(id));
	return { scene: { ...linked, nodes }, missing: linked.nodes.filter((id) => !known.value.nodes.has(id)) };
}

/** Shows the view of a link: what could not be found is told, the rest is shown. */
export async function openView({ view, unreadable }: ReadLink): Promise<void> {
	opened.value = scene.value.nodes.length === 0 ? "loading" : opened.value;
	if (view.language !== undefined) language.value = view.language;
	shownTime.value = view.time === undefined ? opening.day : view.time;
	asKnownOn.value = view.asKnownOn;
	filters.value = view.filters;
	try {
		const [{ scene: next, missing }] = await asking(() =>
			Promise.all([
				view.scene === undefined ? fetchOpeningScene() : fetchLinked(view.scene),
				request(VocabularyDocument, {}).then(({ vocabulary }) => learnVocabulary(vocabulary)),
			]),
		);
		replaceScene(next);
		const there = await Promise.all(view.selection.map(exists));
		selection.value = view.selection.filter((_, index) => there[index] === true);
		const lost = [...missing, ...view.selection.filter((_, index) => there[index] !== true)];
		badLink.value = lost.length > 0 || unreadable.length > 0 ? { missing: lost, unreadable } : null;
		// The first picture chooses its own place; another one takes that of the one before.
		const another = opened.value === "ready";
		opened.value = "ready";
		if (another) viewCommands.value?.fit();
	} catch (error) {
		opened.value = scene.value.nodes.length === 0 ? "failed" : "ready";
		if (scene.value.nodes.length > 0) return;
		lastFailure.value = error instanceof Error ? error.message : String(error);
	}
}

/** Why the first scene could not be shown. */
export const lastFailure = signal<string | null>(null);

/** What is selected need not be in the picture: a source, an attribute, where accounts differ. */
async function exists(id: string): Promise<boolean> {
	const { nodes, relationships, disagreements } = known.value;
	if (nodes.has(id) || relationships.has(id) || disagreements.has(id)) return true;
	const { node } = await request(ExistsDocument, { id });
	return node !== null;
}

/** Goes back to what the page opens on, as a step that can be undone. */
export async function openAgain(): Promise<void> {
	const nodes = openingNodes.value ?? (await asking(fetchOpening));
	select(null);
	filters.value = openingFilters;
	shownTime.value = opening.day;
	changeScene({ ...emptyScene, nodes });
}

const isOpening = (current: Scene) =>
	openingNodes.value !== null &&
	current.removed.size === 0 &&
	current.pinned.size === 0 &&
	current.nodes.length === openingNodes.value.length &&
	openingNodes.value.every((id) => current.nodes.includes(id));

/** The view that is shown, as a link carries it. */
export const currentView = computed<LinkedView>(() => ({
	time: shownTime.value === opening.day ? undefined : shownTime.value,
	asKnownOn: asKnownOn.value,
	filters: filters.value,
	selection: selection.value,
	language: undefined,
	// While nothing has been opened there is nothing to send on but the opening.
	scene: opened.value !== "ready" || isOpening(scene.value) ? undefined : scene.value,
}));

/** The fragment of the address for the view that is shown; the language goes with everything else. */
export const currentFragment = computed(() => {
	const fragment = writeLink(currentView.value);
	return fragment === "" ? "" : writeLink({ ...currentView.value, language: language.value });
});

/** The address to send on, which says the language too. */
export function linkToSend(origin: string): string {
	return `${origin}/#${writeLink({ ...currentView.value, language: language.value })}`;
}
