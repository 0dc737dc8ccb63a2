import { computed, effect, signal } from "@preact/signals";
import { en, type Messages } from "../i18n/en.ts";
import type { ReportMessages } from "../i18n/en-reports.ts";
import { keep, kept } from "./kept.ts";

export type Language = "en" | "fr";

const KEY = "chronograph.language";

export const isLanguage = (text: unknown): text is Language => text === "en" || text === "fr";

/** What the address says, else the reader's choice, else the first language of the browser that the page speaks, else English. */
export function initialLanguage(said: string | null, chosen: string | null, browser: readonly string[]): Language {
	if (isLanguage(said)) return said;
	if (isLanguage(chosen)) return chosen;
	const spoken = browser.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage);
	return spoken ?? "en";
}

const browserLanguages = typeof navigator === "undefined" ? [] : (navigator.languages ?? [navigator.language]);

/** `?lang=` of the address that the page was opened by. */
const saidInAddress = typeof location === "undefined" ? null : new URLSearchParams(location.search).get("lang");

/** The language that the page speaks. */
export const language = signal<Language>(initialLanguage(saidInAddress, kept(KEY), browserLanguages));

/** The words in French, once they are there: most readers need one language, and the first view waits for no other. */
const fetchedFrench = signal<(Messages & ReportMessages) | null>(null);

/** Its words where it speaks French, with those of reports. */
export const french = computed(() => (language.value === "fr" ? fetchedFrench.value : null));

/** Its words. */
export const words = computed<Messages>(() => french.value ?? en);

/** The language that was asked for last: an earlier one whose words come late is not spoken any more. */
let wanted = language.peek();

/** Speaks a language as soon as its words are there. @returns whether they could be had; else the page goes on in the one it speaks */
export async function speak(asked: Language): Promise<boolean> {
	wanted = asked;
	if (!(await wordsOf(asked))) return false;
	if (wanted === asked) language.value = asked;
	return true;
}

async function wordsOf(asked: Language): Promise<boolean> {
	if (asked === "en" || fetchedFrench.peek() !== null) return true;
	try {
		const { fr } = await import("../i18n/fr.ts");
		fetchedFrench.value = fr;
		return true;
	} catch {
		return false;
	}
}

/** The words of the first language; where they cannot be had, English. */
export async function firstWords(): Promise<void> {
	if (!(await wordsOf(language.peek()))) language.value = "en";
}

/** The reader chooses; the choice is kept in this browser. @returns whether the page speaks it */
export async function chooseLanguage(chosen: Language): Promise<boolean> {
	keep(KEY, chosen);
	return speak(chosen);
}

/** Says the language to the browser and to screen readers. */
export function announceLanguage(): () => void {
	return effect(() => {
		document.documentElement.lang = language.value;
	});
}
