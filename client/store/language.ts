import { computed, effect, signal } from "@preact/signals";
import { en, type Messages } from "../i18n/en.ts";
import { fr } from "../i18n/fr.ts";
import { keep, kept } from "./kept.ts";

export type Language = "en" | "fr";

const KEY = "chronograph.language";

export const isLanguage = (text: unknown): text is Language => text === "en" || text === "fr";

/** The reader's choice, else the first language of the browser that the page speaks, else English. */
export function initialLanguage(chosen: string | null, browser: readonly string[]): Language {
	if (isLanguage(chosen)) return chosen;
	const spoken = browser.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage);
	return spoken ?? "en";
}

const browserLanguages = typeof navigator === "undefined" ? [] : (navigator.languages ?? [navigator.language]);

/** The language that the page speaks. */
export const language = signal<Language>(initialLanguage(kept(KEY), browserLanguages));

/** Its words. */
export const words = computed<Messages>(() => (language.value === "fr" ? fr : en));

/** The reader chooses; the choice is kept in this browser. */
export function chooseLanguage(chosen: Language): void {
	language.value = chosen;
	keep(KEY, chosen);
}

/** Says the language to the browser and to screen readers. */
export function announceLanguage(): () => void {
	return effect(() => {
		document.documentElement.lang = language.value;
	});
}
