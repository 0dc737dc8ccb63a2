import { fold } from "../../model/fold.ts";
import { plainText } from "../../model/story.ts";
import type { Sound } from "./entry.ts";
import type { Words } from "./format/texts.ts";
import { inBoth } from "./format/texts.ts";
import { referencesOf } from "./references.ts";

/**
 * A story as if it had never told of what is kept out: without the steps that show, select or name it. Its words cannot
 * be taken apart, so a step goes as a whole; the story does where its title tells of it, or no step is left.
 * @param gone what is kept out, and what cannot stand without it
 */
export function storyWithout(entry: Sound<"story">, gone: readonly Sound[]): readonly Sound<"story">[] {
	const ids = new Set(gone.map(({ id }) => id));
	const names = gone.flatMap(namesOf);
	const tells = (words: Words) => [words.en, words.fr].some((text) => names.some((name) => contains(text, name)));
	const shows = new Set(
		referencesOf(entry).flatMap(({ id, as }) => (as.role === "shown" && ids.has(id) ? [as.step] : [])),
	);
	const { title, description, steps } = entry.record;
	const left = steps.filter((step, index) => !shows.has(index) && !tells(step.title) && !tells(step.text));
	if (left.length === 0 || tells(title) || tells(description)) return [];
	return [{ ...entry, record: { ...entry.record, steps: left } }];
}

/** What it is called in either language. */
function namesOf({ record }: Sound): readonly string[] {
	if (!("name" in record)) return [];
	const { en, fr } = inBoth(record.name);
	return [...new Set([en, fr, ...(record.aliases ?? [])].map(fold))];
}

const isLetter = (text: string | undefined) => text !== undefined && /[\p{L}\p{N}]/u.test(text);

/** Whether a text has a name in it as whole words. */
function contains(text: string, name: string): boolean {
	const folded = fold(plainText(text));
	for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1))
		if (!isLetter(folded[at - 1]) && !isLetter(folded[at + name.length])) return true;
	return false;
}
