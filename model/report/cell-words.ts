import { formatPeriod, type Language } from "../time/wording.ts";
import type { Words } from "../vocabulary/types.ts";
import type { ReportColumn } from "./column.ts";
import { formatAmount } from "./number-words.ts";
import { periodOfCell } from "./period-cell.ts";
import { standingWords } from "./standing-words.ts";

/** What the terms of the vocabulary are called; null where it does not know one. */
export interface Terms {
	readonly relationshipType: (type: string) => Words | null;
	readonly kind: (kind: string) => Words | null;
}

export interface CellWording {
	readonly language: Language;
	readonly terms: Terms;
}

const yes: Words = { en: "yes", fr: "oui" };
const no: Words = { en: "no", fr: "non" };

/** A value as people read it, in the language asked for; empty where there is none. */
export function cellInWords(column: ReportColumn, value: unknown, wording: CellWording): string {
	const { language, terms } = wording;
	if (value === null || value === undefined) return "";
	if (Array.isArray(value)) return value.map((item) => cellInWords(column, item, wording)).join(", ");
	if (typeof value === "boolean") return (value ? yes : no)[language];
	if (typeof value === "number") return formatAmount(value, language);
	if (typeof value === "object") {
		const words = nameInWords(value, wording) ?? periodInWords(value, language) ?? JSON.stringify(value);
		return cellInWords(column, words, wording);
	}
	const text = String(value);
	if (column.type === "Decimal") return formatAmount(text, language);
	return termOf(column, text, terms)?.[language] ?? text;
}

/** The name that a map has, of a tie its two ends and its type: "Elon Musk founded OpenAI"; null where it has none. */
export function nameInWords(value: object, { language, terms }: CellWording): string | null {
	const part = (key: string): string | null => {
		const text: unknown = Reflect.get(value, key);
		return typeof text === "string" ? text : null;
	};
	const [from, type, to] = ["from", "type", "to"].map(part);
	if (from && type && to) return `${from} ${terms.relationshipType(type)?.[language] ?? type} ${to}`;
	return language === "fr" ? (part("nameFr") ?? part("name")) : part("name");
}

function periodInWords(value: object, language: Language): string | null {
	const period = periodOfCell(value);
	return period === null ? null : formatPeriod(period, language);
}

/** What a term of the vocabulary or of the column's own is called; null where it is no term. */
function termOf({ type, words }: ReportColumn, text: string, terms: Terms): Words | null {
	switch (type) {
		case "Standing":
			return standingWords[text] ?? null;
		case "RelationshipType":
			return terms.relationshipType(text);
		case "Kind":
			return terms.kind(text);
		default:
			return words?.[text] ?? null;
	}
}
