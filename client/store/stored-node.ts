import type { Words } from "../../model/vocabulary/types.ts";
import type { Language } from "./language.ts";
import type { SceneNode, ScenePeriod, SceneRelationship } from "./scene-types.ts";

/** A period with its note in both languages. */
export interface StoredPeriod extends Omit<ScenePeriod, "note"> {
	readonly note: Words | null;
}

/** What a statement says, as far as it is held. */
export interface StoredWords {
	readonly text: string | null;
	readonly basis: "ORIGINAL" | "TRANSLATED_BY_SOURCE" | "PARAPHRASE";
	/** The language of `text`. */
	readonly language: string | null;
	readonly translation: { readonly en: string | null; readonly fr: string | null };
	readonly speakers: readonly Words[];
}

/** A node as it was fetched, in both languages. */
export interface StoredNode extends Omit<SceneNode, "period" | "words"> {
	readonly period: StoredPeriod;
	readonly words: StoredWords | null;
}

/** A relationship as it was fetched, in both languages. */
export interface StoredRelationship extends Omit<SceneRelationship, "period"> {
	readonly period: StoredPeriod;
}

/** The words to show in one language, and whether they are those that somebody said or published. */
export function saidIn(words: StoredWords, language: Language): { text: string; verbatim: boolean } | null {
	const translated = words.translation[language] ?? null;
	const published = words.basis !== "PARAPHRASE";
	if (published && words.text !== null && (words.language === language || translated === null)) {
		return { text: words.text, verbatim: true };
	}
	const other = words.translation.en ?? words.translation.fr;
	const text = translated ?? words.text ?? other;
	if (text === null) return null;
	// Words of ours stand without quotation marks; so does our own translation of what was said in another language.
	return { text, verbatim: published && (words.text === text || words.basis === "TRANSLATED_BY_SOURCE") };
}

/** The period with its note in one language. */
export function periodIn(period: StoredPeriod, language: Language): ScenePeriod {
	return { ...period, note: period.note?.[language] ?? null };
}

/** The node as the picture draws it in one language. */
export function nodeIn(node: StoredNode, language: Language): SceneNode {
	const said = node.words === null ? null : saidIn(node.words, language);
	return {
		...node,
		period: periodIn(node.period, language),
		words:
			node.words === null || said === null
				? null
				: { ...said, speakers: node.words.speakers.map((speaker) => speaker[language]) },
	};
}

/** The relationship as the picture draws it in one language. */
export function relationshipIn(relationship: StoredRelationship, language: Language): SceneRelationship {
	return { ...relationship, period: periodIn(relationship.period, language) };
}
