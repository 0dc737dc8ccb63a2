import { cellInWords, type Terms } from "../../../../model/report/cell-words.ts";
import type { ReportColumn } from "../../../../model/report/column.ts";
import { allKinds } from "../../../../model/vocabulary/lookup.ts";
import type { Vocabulary } from "../../../../model/vocabulary/types.ts";
import type { Plain } from "../../../graph/values.ts";
import type { Wording } from "./format.ts";

/** A value as people read it, in the language asked for; empty where there is none. */
export const inWords = (column: ReportColumn, value: Plain, { language, vocabulary }: Wording): string =>
	cellInWords(column, value, { language, terms: termsOf(vocabulary) });

/** Of each vocabulary once: an answer has a hundred thousand cells and more. */
const known = new WeakMap<Vocabulary, Terms>();

function termsOf(vocabulary: Vocabulary): Terms {
	const terms = known.get(vocabulary) ?? readTerms(vocabulary);
	known.set(vocabulary, terms);
	return terms;
}

function readTerms(vocabulary: Vocabulary): Terms {
	const types = new Map(vocabulary.relationshipTypes.map(({ type, wording }) => [type, wording]));
	// Where one name is a kind of several labels, the first says what it is called.
	const kinds = new Map(
		allKinds(vocabulary)
			.map(({ kind, name }) => [kind, name] as const)
			.toReversed(),
	);
	return { relationshipType: (type) => types.get(type) ?? null, kind: (kind) => kinds.get(kind) ?? null };
}
