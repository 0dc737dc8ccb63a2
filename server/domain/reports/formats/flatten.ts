import type { ReportColumn } from "../../../../model/report/column.ts";
import type { Language } from "../../../../model/time/wording.ts";
import type { Plain } from "../../../graph/values.ts";
import { isMap } from "./format.ts";

export type Cell = string | number | boolean | null;

/** One column of a table of single values. */
export interface FlatColumn {
	readonly name: string;
	/** The column that it is of, and which part of it; null for the whole. */
	readonly of: ReportColumn;
	readonly part: "id" | PeriodPart | null;
}

/** What stands beside the text of a period; `doubtful` is whether it was written with a doubt. */
const periodParts = ["attested", "startEarliest", "startLatest", "endEarliest", "endLatest", "doubtful"] as const;
export type PeriodPart = (typeof periodParts)[number];

interface Flat {
	readonly columns: readonly FlatColumn[];
	readonly push: (row: Cell[], value: Plain) => void;
}

const field = (value: Plain, key: string): Plain => (isMap(value) ? (value[key] ?? null) : null);

/** The name that a map has in a language; what has none of its own in French has the other. */
const nameIn = (value: Plain, language: Language): Plain =>
	(language === "fr" ? field(value, "nameFr") : null) ?? field(value, "name");

function text(value: Plain, language: Language): Cell {
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) return value.map((item) => text(item, language)).join("; ");
	// A text in both languages.
	return isMap(value) && "name" in value ? text(nameIn(value, language), language) : JSON.stringify(value);
}

/** What is read of a value, or of each in a list. */
const ofEach = (value: Plain, language: Language, read: (item: Plain) => Plain): Cell =>
	Array.isArray(value) ? value.map((item) => text(read(item), language) ?? "").join("; ") : text(read(value), language);

function flat(column: ReportColumn, language: Language): Flat {
	const whole: FlatColumn = { name: column.name, of: column, part: null };
	switch (column.type) {
		case "Entity":
		case "Fact":
			return {
				columns: [whole, { name: `${column.name}Id`, of: column, part: "id" }],
				push: (row, value) =>
					row.push(
						ofEach(value, language, (item) => nameIn(item, language)),
						ofEach(value, language, (item) => field(item, "id")),
					),
			};
		case "Period":
			return {
				columns: [
					whole,
					...periodParts.map((part) => ({
						name: `${column.name}${part.charAt(0).toUpperCase()}${part.slice(1)}`,
						of: column,
						part,
					})),
				],
				push: (row, value) => {
					for (const part of ["period", ...periodParts]) row.push(ofEach(value, language, (item) => field(item, part)));
				},
			};
		default:
			return { columns: [whole], push: (row, value) => row.push(text(value, language)) };
	}
}

/**
 * Turns rows into rows of single values: an entity or fact is its name and its id, a period its text, when it is only
 * attested, its four bounds and its doubt, everything else itself; lists are joined by `; `.
 */
export function flattener(
	columns: readonly ReportColumn[],
	language: Language,
): {
	readonly columns: readonly FlatColumn[];
	readonly row: (row: readonly Plain[]) => Cell[];
} {
	const parts = columns.map((column) => flat(column, language));
	return {
		columns: parts.flatMap((part) => part.columns),
		row: (row) => {
			const cells: Cell[] = [];
			for (const [place, { push }] of parts.entries()) push(cells, row[place] ?? null);
			return cells;
		},
	};
}
