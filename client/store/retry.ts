import { VocabularyDocument } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import { datasets, fetchDatasets } from "./datasets.ts";
import { readLink } from "./link.ts";
import { readsStory, route } from "./route.ts";
import { scene } from "./scene.ts";
import { askedAgain, asking } from "./server.ts";
import { openStory } from "./story.ts";
import { openView } from "./view.ts";

const isEmpty = () => scene.value.nodes.length === 0;

/** Asks for little: while nobody answers, what stands on the page stays as it is. */
const someoneAnswers = () =>
	asking(() => request(VocabularyDocument, {})).then(
		() => true,
		() => false,
	);

/** Asks the server again: for the first scene where there is none yet, else whether it is back. */
export async function retry(): Promise<void> {
	if (isEmpty()) await open();
	else await someoneAnswers();
	await rest();
}

/** The same by itself: what stands on the page changes only once somebody answers. */
export async function retryQuietly(): Promise<void> {
	if (!(await someoneAnswers())) return;
	if (isEmpty()) await open();
	await rest();
}

const open = () => (readsStory(route.value) ? openStory() : openView(readLink(location.hash.slice(1))));

async function rest(): Promise<void> {
	if (datasets.value.length === 0) await fetchDatasets();
	await askedAgain();
}
