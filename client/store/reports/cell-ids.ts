import { nameInWords } from "../../../model/report/cell-words.ts";
import { wording } from "./terms.ts";

/** An entity or fact in a cell. */
export interface Named {
	readonly id: string;
	/** In the reader's language; the id where nothing better is known. */
	readonly name: string;
}

/** The entities or facts in a cell: one, several, or none; each is a map with an id and a name, or the id alone. */
export function namedIn(cell: unknown): readonly Named[] {
	if (typeof cell === "string" && cell !== "") return [{ id: cell, name: cell }];
	if (Array.isArray(cell)) return cell.flatMap(namedIn);
	if (typeof cell !== "object" || cell === null) return [];
	const id: unknown = Reflect.get(cell, "id");
	return typeof id === "string" ? [{ id, name: nameInWords(cell, wording()) ?? id }] : [];
}
