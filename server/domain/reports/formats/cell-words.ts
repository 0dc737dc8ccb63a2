import { cellInWords, type Terms } from "../../../../model/report/cell-words.ts";
import type { ReportColumn } from "../../../../model/report/column.ts";
import { allKinds, relationshipTypeEntry } from "../../../../model/vocabulary/lookup.ts";
import type { Vocabulary } from "../../../../model/vocabulary/types.ts";
import type { Plain } from "../../../graph/values.ts";
import type { Wording } from "./format.ts";

/** A value as people read it, in the language asked for; empty where there is none. */
export const inWords = (column: ReportColumn, value: Plain, { language, vocabulary }: Wording): string =>
	cellInWords(column, value, { language, terms: termsOf(vocabulary) });

const termsOf = (vocabulary: Vocabulary): Terms => ({
	relationshipType: (type) => relationshipTypeEntry(vocabulary, type)?.wording ?? null,
	kind: (kind) => allKinds(vocabulary).find((entry) => entry.kind === kind)?.name ?? null,
});
