import type { Day, When } from "./time/types.ts";
import type { Standing, Words } from "./vocabulary/types.ts";

/** One step of a story: a text, and the view that goes with it. `at` and `during` never together; neither shows every date. */
export interface StoryStep {
	readonly title: Words;
	/** Paragraphs, with an empty line between them; `[words](id)` leads to what has the id. */
	readonly text: Words;
	readonly at: Day | null;
	readonly during: When["during"];
	/** The day up to which sources count; null: all of them. */
	readonly asKnownOn: Day | null;
	readonly standings: readonly Standing[];
	/** Ids of the nodes in the picture. */
	readonly nodes: readonly string[];
	/** The id of the node, relationship, attribute or disagreement that is selected. */
	readonly selection: string | null;
	/** Ids of the nodes that the view is fitted to; none: to all of them. */
	readonly camera: readonly string[];
}

/** A piece of a story's text; one with an id leads to it. */
export interface TextPart {
	readonly text: string;
	readonly id: string | null;
	/** Where the id stands in the whole text, from 0; null where there is none. */
	readonly at: number | null;
}

const LINK = /\[([^[\]]+)\]\(([^()\s]+)\)/g;

/** The paragraphs of a story's text, each in pieces. */
export function textParts(text: string): readonly (readonly TextPart[])[] {
	const paragraphs: TextPart[][] = [];
	for (const { 0: found, index } of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)) {
		const paragraph = found.trimEnd();
		const parts: TextPart[] = [];
		const plain = (from: number, to?: number) => {
			const between = paragraph.slice(from, to).replace(/\s+/g, " ");
			if (between !== "") parts.push({ text: between, id: null, at: null });
		};
		let end = 0;
		for (const { 0: all, 1: words = "", 2: id = "", index: start } of paragraph.matchAll(LINK)) {
			plain(end, start);
			parts.push({ text: words.replace(/\s+/g, " "), id, at: index + start + all.lastIndexOf(id) });
			end = start + all.length;
		}
		plain(end);
		paragraphs.push(parts);
	}
	return paragraphs;
}

/** A story's text as it is read, without where it leads. */
export function plainText(text: string): string {
	return textParts(text)
		.map((parts) =>
			parts
				.map((part) => part.text)
				.join("")
				.trim(),
		)
		.join("\n\n");
}
