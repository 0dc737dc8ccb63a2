import { VocabularyDocument } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import { datasets, fetchDatasets } from "./datasets.ts";
import { readLink } from "./link.ts";
import { readsStory, route } from "./route.ts";
import { scene } from "./scene.ts";
import { asking } from "./server.ts";
import { openStory } from "./story.ts";
import { openView } from "./view.ts";

/** Asks the server again: for the first scene where there is none yet, else whether it is back. */
export async function retry(): Promise<void> {
	if (scene.value.nodes.length === 0)
		await (readsStory(route.value) ? openStory() : openView(readLink(location.hash.slice(1))));
	else await asking(() => request(VocabularyDocument, {})).catch(() => undefined);
	if (datasets.value.length === 0) await fetchDatasets();
}
