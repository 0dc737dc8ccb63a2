import { colon } from "../colon.ts";
import { moneyOf } from "../money/counted.ts";
import { formatPeriod, type Language } from "../time/wording.ts";
import { followedBy } from "../vocabulary/elision.ts";
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

/**
 * The name that a map has; of a tie its two ends and its type: "Elon Musk founded OpenAI"; of an attribute whose it is, its key
 * and its value: "OpenAI: described as, nonprofit". Null where it has none.
 */
export function nameInWords(value: object, wording: CellWording): string | null {
	const { language, terms } = wording;
	const part = (key: string): string | null => nameOf(Reflect.get(value, key), language);
	const [from, type, to] = ["from", "type", "to"].map(part);
	if (from && type && to) return `${from} ${followedBy(terms.relationshipType(type)?.[language] ?? type, to)}`;
	const [of, key] = ["of", "key"].map(part);
	if (of && key) {
		const said = (language === "fr" ? part("valueFr") : null) ?? part("valueEn");
		const [stated, unit, precision]: unknown[] = ["amountText", "unit", "precision"].map((each) =>
			Reflect.get(value, each),
		);
		const parts = [terms.kind(key)?.[language] ?? key, said, moneyOf(stated, unit, precision, language)];
		return `${of}${colon[language]}${parts.filter((each) => each !== null).join(", ")}`;
	}
	return nameOf(value, language);
}

/** A name as it is written, or that of a map in the language asked for. */
function nameOf(value: unknown, language: Language): string | null {
	if (typeof value === "string") return value;
	if (typeof value !== "object" || value === null) return null;
	const [name, nameFr]: unknown[] = [Reflect.get(value, "name"), Reflect.get(value, "nameFr")];
	const said = language === "fr" ? (nameFr ?? name) : name;
	return typeof said === "string" ? said : null;
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
			return terms.kind(text) ?? terms.relationshipType(text);
		default:
			return words?.[text] ?? null;
	}
}
