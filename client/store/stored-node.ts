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

/** What is shown of a statement. */
export interface Said {
	readonly text: string;
	/** Whether these are words that somebody said, or their published translation: they stand between quotation marks. */
	readonly verbatim: boolean;
	/** Whether they are a translation. */
	readonly translated: boolean;
	readonly language: string | null;
}

/** A statement in one language: as it was said, else as it was published in translation, else in words of ours. */
export function saidIn(words: StoredWords, language: Language): Said | null {
	const verbatim = words.basis !== "PARAPHRASE";
	const original = { text: words.text, verbatim, translated: false, language: words.language };
	const translations = [language, language === "en" ? "fr" : "en"].map((each) => ({
		text: each === "fr" ? words.translation.fr : words.translation.en,
		verbatim,
		translated: verbatim,
		language: each,
	}));
	const [own, other] = translations;
	const inOrder = words.language === language ? [original, own, other] : [own, original, other];
	for (const said of inOrder) {
		if (said !== undefined && said.text !== null) return { ...said, text: said.text };
	}
	return null;
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
				: {
						text: said.text,
						verbatim: said.verbatim,
						speakers: node.words.speakers.map((speaker) => speaker[language]),
					},
	};
}

/** The relationship as the picture draws it in one language. */
export function relationshipIn(relationship: StoredRelationship, language: Language): SceneRelationship {
	return { ...relationship, period: periodIn(relationship.period, language) };
}
