import { fold } from "../../model/fold.ts";

/** Words are told apart as the database's analyzer does it: by Unicode's rules for word boundaries. */
const words = new Intl.Segmenter("en", { granularity: "word" });
/** Of a longer text the first words are enough. */
const mostWords = 32;

/**
 * What is asked of the full-text index: every word, the last one by its beginning, since it may not be typed to its end.
 * All that Lucene would read as syntax falls away: signs are no part of words, and its operators are in capitals.
 * Null where the text has no word.
 */
export function toSearchQuery(text: string): string | null {
	const found = [...words.segment(fold(text))]
		.filter(({ isWordLike }) => isWordLike)
		.slice(0, mostWords)
		.map(({ segment }) => escapeLucene(segment));
	return found.length === 0 ? null : found.map((word, n) => `+${word}${n === found.length - 1 ? "*" : ""}`).join(" ");
}

/** A colon or stop within a word, as in `x.ai`, stays in it. */
function escapeLucene(word: string): string {
	return word.replace(/[^\p{L}\p{N}]/gu, "\\$&");
}
