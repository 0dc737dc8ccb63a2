import { computed, effect } from "@preact/signals";
import { DisagreementsDocument } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import { asKnownOn } from "./date.ts";
import { filters } from "./filters.ts";
import { learnDisagreements } from "./known.ts";
import { opened } from "./opened.ts";
import { scene } from "./scene.ts";
import { bearerOf, type SceneDisagreement } from "./scene-types.ts";
import { selected } from "./selection.ts";
import { asking } from "./server.ts";
import { sceneDisagreements, storedRelationships } from "./shown.ts";
import { untilAnswered } from "./until-answered.ts";
import { ANY_DATE } from "./when.ts";

const MOST = 200;

const question = computed(() => JSON.stringify([scene.value.nodes, asKnownOn.value]));

async function learnWhereDiffering(ids: readonly string[], found: boolean, signal: AbortSignal): Promise<void> {
	const upTo = asKnownOn.peek();
	const when = { ...ANY_DATE, asKnownOn: upTo };
	await untilAnswered(async () => {
		const { disagreements } = await asking(() =>
			request(DisagreementsDocument, { ids: [...ids], found, when, first: MOST }, signal),
		);
		learnDisagreements(disagreements.nodes, upTo);
	}, signal);
}

/**
 * Asks where accounts of what is in the scene differ, of attributes too: what curators wrote, and by itself, for it may
 * take long, what rules find.
 */
export function followAccounts(): () => void {
	return effect(() => {
		void question.value;
		const ids = scene.peek().nodes;
		if (ids.length === 0 || opened.value !== "ready") return;
		const own = new AbortController();
		for (const found of [false, true]) void learnWhereDiffering(ids, found, own.signal);
		return () => own.abort();
	});
}

interface Line {
	readonly id: string;
	readonly fact: string;
	readonly from: string;
	readonly to: string;
}

const factsOf = (disagreements: readonly SceneDisagreement[]): ReadonlySet<string> =>
	new Set(disagreements.flatMap(({ sides }) => sides.map(bearerOf)));

/** What stands for the sides of disagreements in the picture: nodes, and lines with the nodes at their ends. */
export function bearers(disagreements: readonly SceneDisagreement[], lines: readonly Line[]): ReadonlySet<string> {
	const facts = factsOf(disagreements);
	const borne = lines.filter(({ fact }) => facts.has(fact));
	return new Set([...facts, ...borne.flatMap(({ id, from, to }) => [id, from, to])]);
}

/** What stands out while only what accounts differ of is wanted; null where everything does, as where none are known to. */
export const differingOut = computed<ReadonlySet<string> | null>(() =>
	filters.value.differing && sceneDisagreements.value.length > 0
		? bearers(sceneDisagreements.value, storedRelationships.value)
		: null,
);

/** What stands for the sides of the disagreement that is selected: a deal, statement or event itself, a tie's line. */
export const selectedSides = computed<readonly string[]>(() => {
	const facts = factsOf(sceneDisagreements.value.filter(({ id }) => id === selected.value));
	const nodes = scene.value.nodes.filter((id) => facts.has(id));
	const lines = storedRelationships.value.filter(({ fact }) => facts.has(fact) && !nodes.includes(fact));
	return [...nodes, ...lines.map(({ id }) => id)];
});
