import { computed } from "@preact/signals";
import { counts } from "../../model/time/counts.ts";
import { deed } from "./deed.ts";
import { opening } from "./opening.ts";
import { type Path, pathAlong } from "./path.ts";
import { readsStory, route } from "./route.ts";
import { changeScene, scene } from "./scene.ts";
import { storedRelationships } from "./shown.ts";
import { tie } from "./tie.ts";
import { answeredPath, tieAnswer } from "./tie-answer.ts";
import { isTie } from "./vocabulary.ts";
import { countable, when } from "./when.ts";

/** Those that the page's sources and bases vouch for, at any date. */
const countedTies = computed(() => {
	const atAnyDate = { ...when.value, at: null, during: null };
	return storedRelationships.value.filter(({ period, vouched }) => counts(countable(period, vouched), atAnyDate));
});

/** The opening path, while all of it is in the scene. A step of a story is about what it selects, wherever a reader came from. */
const openingPath = computed(() =>
	!scene.value.openingPath || readsStory(route.value) ? null : pathAlong(opening.value.path, countedTies.value, isTie),
);

/** Puts the opening path away, which can be undone. */
export function closeOpeningPath(): void {
	changeScene({ ...scene.value, openingPath: false }, deed("pathClosed"));
}

/** Whether all of the path that answers is in the scene. */
export const pathInScene = computed(() => {
	const there = new Set(storedRelationships.value.map(({ id }) => id));
	return answeredPath.value?.relationships.every(({ id }) => there.has(id)) ?? false;
});

/** The path that is highlighted: the one asked for while all of it is in the scene, else, until there is an answer, the opening's. */
export const shownPath = computed<Path | null>(() => {
	const answer = tieAnswer.value;
	if (tie.value === null || (answer.kind === "asking" && answer.before === null)) return openingPath.value;
	return pathInScene.value ? answeredPath.value : null;
});
