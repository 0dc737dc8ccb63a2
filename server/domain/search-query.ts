import { fold } from "../../model/fold.ts";

/** Words are told apart as the database's analyzer does it: by Unicode's rules for word boundaries. */
const words = new Intl.Segmenter("en", { granularity: "word" });
/** Of a longer text the first words are enough. */
const mostWords = 32;

/** Words that the database's analyzer keeps out of its index. */
const stopWords = new Set(
	"a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with".split(
		" ",
	),
);

/**
 * What is asked of the full-text index: every word, the last one by its beginning, since it may not be typed to its end.
 * All that Lucene would read as syntax falls away: signs are no part of words, and its operators are in capitals.
 * Null where the text has no word.
 */
export function toSearchQuery(text: string): string | null {
	const found = [...words.segment(fold(text))]
		.filter(({ isWordLike }) => isWordLike)
		.slice(0, mostWords)
		.map(({ segment }) => segment);
	const last = found.pop();
	if (last === undefined) return null;
	// "University of" may go on to "University of Oxford", though no "of" is in the index.
	const required = found.length > 0 && stopWords.has(last) ? "" : "+";
	return [...found.map((word) => `+${escapeLucene(word)}`), `${required}${escapeLucene(last)}*`].join(" ");
}

/** A colon or stop within a word, as in `x.ai`, stays in it. */
function escapeLucene(word: string): string {
	return word.replace(/[^\p{L}\p{N}]/gu, "\\$&");
}
