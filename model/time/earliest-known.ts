import { spanOfText } from "./bounds.ts";
import { earlierOf } from "./day.ts";
import type { Day } from "./types.ts";

/** One document of a passage's chain, from the one that was read to the origin. */
export interface Document {
	/** EDTF: when it was published or is dated; absent where that is not known. */
	readonly published?: string | null | undefined;
}

/**
 * The earliest day on which a source attests something: of each passage the earliest of its documents, a vague date
 * counting from its latest day, an undated document from the date of the one that carries it.
 * Null where no document has a date.
 * @param chains one a passage
 * @throws PeriodError for a publication date that is none
 */
export function knownFrom(chains: readonly (readonly Document[])[]): Day | null {
	let earliest: Day | null = null;
	for (const { published } of chains.flat()) {
		// A document without a date counts from its carrier's, which is in the same chain and counted already.
		if (published != null) earliest = earlierOf(earliest, spanOfText(published).last);
	}
	return earliest;
}

/**
 * The last publication date of what was read of something, as it is written, for `boundsOf`; a vague one ranks by its
 * earliest day. A document without a date counts from the next of its chain that has one. Null where none has.
 * @throws PeriodError for a publication date that is none
 */
export function lastAttested(chains: readonly (readonly Document[])[]): string | null {
	let last: { readonly text: string; readonly day: Day } | null = null;
	for (const chain of chains) {
		const text = chain.find(({ published }) => published != null)?.published ?? null;
		if (text === null) continue;
		const day = spanOfText(text).first;
		if (last === null || day > last.day) last = { text, day };
	}
	return last?.text ?? null;
}
