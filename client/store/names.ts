import { computed, signal } from "@preact/signals";
import { followedBy } from "../../model/vocabulary/elision.ts";
import type { Words } from "../../model/vocabulary/types.ts";
import { CalledByDocument } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import { tieSentence } from "./fact-words.ts";
import { known } from "./known.ts";
import { type Language, language } from "./language.ts";
import { wordingOf } from "./vocabulary.ts";

/** What is called by a name or a sentence though it was never in the picture. */
const called = signal<ReadonlyMap<string, Words>>(new Map());

/** What is known of ties, by their facts. */
const ties = computed(() => new Map([...known.value.relationships.values()].map((each) => [each.fact, each])));

function wordsFor(id: string): ((language: Language) => string) | null {
	const name = known.value.nodes.get(id)?.name ?? called.value.get(id);
	if (name !== undefined) return (speak) => name[speak];
	const tie = ties.value.get(id);
	if (tie === undefined) return null;
	return (speak) => `${nameIn(tie.from, speak)} ${followedBy(wordingOf(tie.type)[speak], nameIn(tie.to, speak))}`;
}

const nameIn = (id: string, speak: Language) => wordsFor(id)?.(speak) ?? id;

/** What a node, or the fact of a tie, is called in the page's language; its id while that is not known. */
export const nameOf = (id: string): string => nameIn(id, language.value);

/** Whether it is known what a node, or the fact of a tie, is called: after it was asked for, whether there is one. */
export const isNamed = (id: string): boolean => wordsFor(id) !== null;

/** Asks what is not known by name yet. */
export async function learnNames(ids: readonly string[], signal: AbortSignal): Promise<void> {
	const unknown = ids.filter((id) => !isNamed(id));
	if (unknown.length === 0) return;
	const { nodes } = await request(CalledByDocument, { ids: unknown }, signal);
	const found = nodes.flatMap((node): [string, Words][] => {
		if (node === null) return [];
		if ("nameEn" in node) return [[node.id, { en: node.nameEn, fr: node.nameFr }]];
		if (!("relationship" in node)) return [];
		const { relationship } = node;
		return [[node.id, { en: tieSentence(relationship, "en"), fr: tieSentence(relationship, "fr") }]];
	});
	called.value = new Map([...called.value, ...found]);
}
