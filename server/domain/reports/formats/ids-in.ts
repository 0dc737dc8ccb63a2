import type { Plain } from "../../../graph/values.ts";
import type { ReportResult } from "../result.ts";
import { isMap } from "./format.ts";

/** The ids of the entities and facts in the rows, each once. */
export function idsIn({ columns, rows }: ReportResult): readonly string[] {
	const places = columns.flatMap(({ type }, place) => (type === "Entity" || type === "Fact" ? [place] : []));
	return [...new Set(rows.flatMap((row) => places.flatMap((place) => idsOf(row[place] ?? null))))];
}

/** The ids in one value: of a map, or of each in a list. */
export function idsOf(value: Plain): readonly string[] {
	if (Array.isArray(value)) return value.flatMap(idsOf);
	return isMap(value) && typeof value.id === "string" ? [value.id] : [];
}
