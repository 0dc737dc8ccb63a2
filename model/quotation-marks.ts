import type { Language } from "./time/calendar-words.ts";

/**
 * What stands before and behind words that somebody said, by the language of the text that they stand in, whatever
 * their own. In French no line begins or ends between a mark and the words.
 */
export const quotationMarks: Readonly<Record<Language, readonly [open: string, close: string]>> = {
	en: ["“", "”"],
	fr: ["«\u00a0", "\u00a0»"],
};

/** Words as they were said, in a text of this language. */
export function quoted(words: string, language: Language): string {
	const [open, close] = quotationMarks[language];
	return `${open}${words}${close}`;
}
