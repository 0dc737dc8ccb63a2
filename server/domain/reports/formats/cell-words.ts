import { allKinds, relationshipTypeEntry } from "../../../../model/vocabulary/lookup.ts";
import type { Vocabulary, Words } from "../../../../model/vocabulary/types.ts";
import type { Plain } from "../../../graph/values.ts";
import { periodInWords } from "../period-cell.ts";
import type { ReportColumn } from "../report.ts";
import { standingWords } from "../standing-words.ts";
import { isMap, type Wording } from "./format.ts";
import { formatAmount } from "./numbers.ts";

const yes: Words = { en: "yes", fr: "oui" };
const no: Words = { en: "no", fr: "non" };

/** A value as people read it, in the language asked for; empty where there is none. */
export function inWords(column: ReportColumn, value: Plain, wording: Wording): string {
	const { language } = wording;
	if (value === null) return "";
	if (Array.isArray(value)) return value.map((item) => inWords(column, item, wording)).join(", ");
	if (typeof value === "boolean") return (value ? yes : no)[language];
	if (typeof value === "number") return formatAmount(value, language);
	if (isMap(value)) {
		const name = tieInWords(value, wording) ?? (language === "fr" ? (value.nameFr ?? value.name) : value.name);
		const words = periodInWords(value, language) ?? (name === undefined ? JSON.stringify(value) : name);
		return inWords(column, words, wording);
	}
	const text = String(value);
	if (column.type === "Decimal") return formatAmount(text, language);
	return termOf(column, text, wording.vocabulary)?.[language] ?? text;
}

/** A tie that names its ends and its type: "Elon Musk founded OpenAI". */
function tieInWords(value: { readonly [key: string]: Plain }, { language, vocabulary }: Wording): string | null {
	const { from, type, to } = value;
	if (typeof from !== "string" || typeof type !== "string" || typeof to !== "string") return null;
	return `${from} ${relationshipTypeEntry(vocabulary, type)?.wording[language] ?? type} ${to}`;
}

/** What a term of the vocabulary or of the column's own is called; null where it is no term. */
function termOf({ type, words }: ReportColumn, text: string, vocabulary: Vocabulary): Words | null {
	switch (type) {
		case "Standing":
			return standingWords[text] ?? null;
		case "RelationshipType":
			return relationshipTypeEntry(vocabulary, text)?.wording ?? null;
		case "Kind":
			return allKinds(vocabulary).find(({ kind }) => kind === text)?.name ?? null;
		default:
			return words?.[text] ?? null;
	}
}
