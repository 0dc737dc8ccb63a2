import type { Words } from "../../model/vocabulary/types.ts";

/** As GraphQL has it. */
export type Language = "EN" | "FR";

export interface LanguageArgument {
	readonly language?: Language | null;
}

/** Words of ours in the language asked for, else in the one that they are held in. */
export function inLanguage(en: string, fr: string | null, given: LanguageArgument): string;
export function inLanguage(en: string | null, fr: string | null, given: LanguageArgument): string | null;
export function inLanguage(en: string | null, fr: string | null, { language }: LanguageArgument): string | null {
	return language === "FR" ? (fr ?? en) : (en ?? fr);
}

export function wordsIn(words: Words, { language }: LanguageArgument): string {
	return language === "FR" ? words.fr : words.en;
}
