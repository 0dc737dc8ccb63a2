import { fold } from "../../model/fold.ts";

/** Words are told apart as the database's analyzer does it: by Unicode's rules for word boundaries. */
const segments = new Intl.Segmenter("en", { granularity: "word" });
/** Of a longer text the first words are enough. */
const mostWords = 32;
/** Names that are written as one word and typed as two are short. */
const mostJoined = 5;

/** Words that the database's analyzer keeps out of its index. */
const stopWords = new Set(
	"a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with".split(
		" ",
	),
);

/** The words of a text, and what they may be meant for: `open ai` is also `openai`. None where it has no word. */
export function readingsOf(text: string): readonly (readonly string[])[] {
	const words = [...segments.segment(fold(text))]
		.filter(({ isWordLike }) => isWordLike)
		.slice(0, mostWords)
		.map(({ segment }) => segment);
	if (words.length === 0) return [];
	if (words.length > mostJoined) return [words];
	const joined = words.slice(1).flatMap((word, place) => {
		const before = words[place] ?? "";
		if (stopWords.has(before) || stopWords.has(word)) return [];
		return [[...words.slice(0, place), before + word, ...words.slice(place + 2)]];
	});
	return [words, ...joined];
}

/**
 * What is asked of the full-text index: every word of a reading, the last one by its beginning, since it may not be typed
 * to its end. All that Lucene would read as syntax falls away: signs are no part of words, and its operators are in capitals.
 */
export function toSearchQuery(readings: readonly (readonly string[])[]): string {
	return eitherOf(readings, (word, isLast) => (isLast ? `${escapeLucene(word)}*` : escapeLucene(word)));
}

/** The same of words that are spelt nearly so. */
export function toNearQuery(readings: readonly (readonly string[])[]): string {
	return eitherOf(readings, (word, isLast) => {
		const escaped = escapeLucene(word);
		const edits = stopWords.has(word) ? 0 : editsIn(word);
		if (edits === 0) return isLast ? `${escaped}*` : escaped;
		return isLast ? `(${escaped}~${edits} ${escaped}*)` : `${escaped}~${edits}`;
	});
}

/** How many letters of a word may be wrong, missing or too many: in a short one any two would make another word. */
export function editsIn(word: string): number {
	return word.length < 3 ? 0 : word.length < 6 ? 1 : 2;
}

function eitherOf(
	readings: readonly (readonly string[])[],
	clauseOf: (word: string, isLast: boolean) => string,
): string {
	const queries = readings.map((words) =>
		words
			.map((word, place) => {
				const isLast = place === words.length - 1;
				// "University of" may go on to "University of Oxford", though no "of" is in the index.
				const required = isLast && place > 0 && stopWords.has(word) ? "" : "+";
				return `${required}${clauseOf(word, isLast)}`;
			})
			.join(" "),
	);
	return queries.length === 1 ? queries.join("") : queries.map((query) => `(${query})`).join(" ");
}

/** A colon or stop within a word, as in `x.ai`, stays in it. */
function escapeLucene(word: string): string {
	return word.replace(/[^\p{L}\p{N}]/gu, "\\$&");
}
