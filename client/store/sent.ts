import { signal } from "@preact/signals";

/** What somebody says of the view that they send on or keep. */
export interface Sent {
	readonly title: string | null;
	readonly note: string | null;
}

/** As long as a title and a note may be, in letters. */
export const LONGEST = { title: 120, note: 280 } as const;

/** What the sender of the link said that the page was opened with; null where nobody said anything. */
export const sent = signal<Sent | null>(null);

/** A text on one line, cut where it is longer than `most` letters; null where nothing is left. */
export function tidied(text: string, most: number): string | null {
	const line = text.replace(/[\s\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+/gu, " ").trim();
	const cut = [...line].slice(0, most).join("").trim();
	return cut === "" ? null : cut;
}

/** What is said, tidied; null where that is nothing. */
export function sentOf(title: string, note: string): Sent | null {
	const said = { title: tidied(title, LONGEST.title), note: tidied(note, LONGEST.note) };
	return said.title === null && said.note === null ? null : said;
}
