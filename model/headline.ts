import { standingWords } from "./report/standing-words.ts";
import type { Language } from "./time/wording.ts";

const unsaid = new Set(["CONFIRMED", "REPORTED"]);

/**
 * What stands at the head of a fact: how it is put comes first where it is neither on record nor reported, since a title
 * is read alone. "Planned: Elon Musk founded an AI firm", not "Elon Musk founded an AI firm".
 */
export function headline(title: string, standing: string, language: Language): string {
	const words = unsaid.has(standing) ? undefined : standingWords[standing]?.[language];
	if (words === undefined) return title;
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}${language === "fr" ? " : " : ": "}${title}`;
}
