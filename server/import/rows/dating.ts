import type { Bounds } from "../../../model/time/types.ts";
import type { Words } from "../../../model/vocabulary/types.ts";
import type { TextOrWords } from "../format/texts.ts";
import { inBoth } from "../format/texts.ts";
import { type Days, known, type Properties } from "./graph-record.ts";

/** The period as a person wrote it. */
export function written(dates: {
	readonly period?: string | undefined;
	readonly attested?: string | undefined;
	readonly after?: string | undefined;
	readonly before?: string | undefined;
	readonly periodNote?: Words | undefined;
}): Properties {
	const { period, attested, after, before, periodNote } = dates;
	return known({ period, attested, after, before, ...inLanguages("periodNote", periodNote) });
}

export function boundDays({ startEarliest, startLatest, endEarliest, endLatest }: Bounds): Days {
	return known({ startEarliest, startLatest, endEarliest, endLatest });
}

/** By which lists of facts are sorted: the first of the bounds that is known. Undated facts come last. */
export function dayKey({ startEarliest, startLatest, endEarliest, endLatest }: Bounds): string {
	return startEarliest ?? startLatest ?? endEarliest ?? endLatest ?? "undated";
}

/** A text of ours as a property for each language. */
export function inLanguages(
	name: string,
	words: TextOrWords | undefined,
): Readonly<Record<string, string | undefined>> {
	if (words === undefined) return {};
	const { en, fr } = inBoth(words);
	return { [`${name}En`]: en, [`${name}Fr`]: fr };
}

/** A text as a property, and a second one where it differs in French. */
export function withFrench(name: string, words: TextOrWords | undefined): Readonly<Record<string, string | undefined>> {
	if (words === undefined) return {};
	const { en, fr } = inBoth(words);
	return { [name]: en, ...(fr !== en && { [`${name}Fr`]: fr }) };
}
