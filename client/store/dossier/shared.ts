import { computed, effect, signal } from "@preact/signals";
import {
	type PartyFragment,
	SharedRoundDocument,
	type SharedRoundQuery,
	SharedSourcesDocument,
	type SharedSourcesQuery,
} from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { scrubbing } from "../date.ts";
import { scene } from "../scene.ts";
import { selection } from "../selection.ts";
import { asking, whenBack } from "../server.ts";
import { between } from "../ties-among.ts";
import { whenInput } from "../when.ts";

export type SharedTie = SharedRoundQuery["neighbourhood"]["relationships"][number];

/** A document by its name. */
export interface SharedSource {
	readonly id: string;
	readonly nameEn: string;
	readonly nameFr: string;
}

/** What several nodes have in common at the date set. */
export interface Shared {
	/** The relationships that have both ends among them. */
	readonly ties: readonly SharedTie[];
	/** What each of them is tied to. */
	readonly neighbours: readonly PartyFragment[];
	/** The documents that something about each of them goes back to, or was read in. */
	readonly sources: readonly SharedSource[];
	/** Whether some has more ties than were looked at. */
	readonly cut: boolean;
}

/** What the selected nodes share; null while it is not known. */
export const shared = signal<Shared | null>(null);

/** Not while nodes are still being chosen. */
const PAUSE = 250;
/** The API's own bound of a neighbourhood. */
const LIMIT = 1000;
/** Of so many relationships of each the sources are compared. */
const RELATIONSHIPS = 300;
/** What is shared by more is what they all have: little is learned from it, at a great cost. */
const MOST = 12;

const chosen = computed(() => selection.value.filter((id) => scene.value.nodes.includes(id)));
const question = computed(() =>
	chosen.value.length < 2 || chosen.value.length > MOST ? null : JSON.stringify([chosen.value, whenInput.value]),
);

/** Whether so many are selected that what they share is not looked for; of how many at most it is. */
export const tooManyToShare = computed(() => (chosen.value.length > MOST ? MOST : null));

const attempt = signal(0);

/** Asks what the selected nodes share, whenever others are selected or count, and again once a server that was away is back. */
export function followShared(): () => void {
	const stop = follow();
	const stopRetrying = whenBack(() => {
		if (shared.peek() === null && question.peek() !== null) attempt.value++;
	});
	return () => {
		stop();
		stopRetrying();
	};
}

function follow(): () => void {
	return effect(() => {
		if (scrubbing.value) return;
		const asked = question.value;
		void attempt.value;
		shared.value = null;
		if (asked === null) return;
		const own = new AbortController();
		const pause = setTimeout(() => {
			ask(chosen.peek(), own.signal).then(
				(found) => {
					if (!own.signal.aborted) shared.value = found;
				},
				// What is selected is shown without it, and the page says that the server is away.
				() => undefined,
			);
		}, PAUSE);
		return () => {
			clearTimeout(pause);
			own.abort();
		};
	});
}

async function ask(ids: readonly string[], signal: AbortSignal): Promise<Shared> {
	const when = whenInput.peek();
	const [round, sources] = await asking(() =>
		Promise.all([
			request(SharedRoundDocument, { ids: [...ids], when, limit: LIMIT }, signal),
			request(SharedSourcesDocument, { ids: [...ids], when, first: RELATIONSHIPS }, signal),
		]),
	);
	return sharedBy(ids, round, sources);
}

/** What some nodes share, by what lies round them and what vouches for it. */
export function sharedBy(
	ids: readonly string[],
	{ neighbourhood: { nodes, relationships } }: SharedRoundQuery,
	{ nodes: vouched }: SharedSourcesQuery,
): Shared {
	const ends = relationships.map(({ from, to }) => ({ from: from.id, to: to.id }));
	const common = new Set(between(ids, ends).common);
	const documents = vouched.flatMap((node) =>
		node === null || !("relationships" in node)
			? []
			: [
					new Map(
						node.relationships.nodes.flatMap(({ evidence }) =>
							evidence.flatMap(({ chain }) => chain.map((source) => [source.id, source] as const)),
						),
					),
				],
	);
	const [first, ...others] = documents;
	const sources = [...(first?.values() ?? [])].filter(({ id }) => others.every((of) => of.has(id)));
	return {
		ties: relationships.filter(({ from, to }) => ids.includes(from.id) && ids.includes(to.id)),
		neighbours: nodes.filter(({ id }) => common.has(id)),
		sources: documents.length < ids.length ? [] : sources.sort((a, b) => (a.nameEn < b.nameEn ? -1 : 1)),
		cut:
			nodes.length >= LIMIT ||
			vouched.some((node) => node !== null && "relationships" in node && node.relationships.pageInfo.hasNextPage),
	};
}
