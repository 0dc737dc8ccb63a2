import { computed, signal } from "@preact/signals";
import type { Day } from "../../model/time/types.ts";
import { OpeningDocument, OpeningSceneDocument } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import { known, learn } from "./known.ts";
import { openingQuestion } from "./opening-question.ts";

/** What the page opens on, as the data says. */
interface Opening {
	/** Null: at any date. */
	readonly day: Day | null;
	/** Those that are highlighted, each tied to the next. */
	readonly path: readonly string[];
	/** What is in the picture; null until it was fetched. */
	readonly nodes: readonly string[] | null;
}

export const opening = signal<Opening>({ day: null, path: [], nodes: null });

/** Fetches the first view and its scene. */
export async function fetchOpeningScene(): Promise<readonly string[]> {
	const { opening: found } = await request(OpeningSceneDocument, openingQuestion);
	learn(found.scene);
	const nodes = found.scene.nodes.map(({ id }) => id).filter((id) => known.value.nodes.has(id));
	opening.value = { day: found.day ?? null, path: found.path.map(({ id }) => id), nodes };
	return nodes;
}

/** Fetches the day and the path of the first view, for a link that brings a scene of its own. */
export async function fetchOpening(): Promise<void> {
	const { opening: found } = await request(OpeningDocument, {});
	opening.value = { ...opening.peek(), day: found.day ?? null, path: found.path.map(({ id }) => id) };
}

/** The nodes that the page opens on, as far as they are known. */
export const openingNodes = computed<ReadonlySet<string>>(() => new Set(opening.value.nodes ?? opening.value.path));
