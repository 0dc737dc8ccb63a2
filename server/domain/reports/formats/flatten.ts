import type { ReportColumn } from "../../../../model/report/column.ts";
import type { Plain } from "../../../graph/values.ts";
import { isMap } from "./format.ts";

export type Cell = string | number | boolean | null;

/** One column of a table of single values. */
export interface FlatColumn {
	readonly name: string;
	/** The column that it is of, and which part of it; null for the whole. */
	readonly of: ReportColumn;
	readonly part: "id" | Bound | null;
}

export const bounds = ["startEarliest", "startLatest", "endEarliest", "endLatest"] as const;
export type Bound = (typeof bounds)[number];

interface Flat {
	readonly columns: readonly FlatColumn[];
	readonly push: (row: Cell[], value: Plain) => void;
}

const field = (value: Plain, key: string): Plain => (isMap(value) ? (value[key] ?? null) : null);

function text(value: Plain): Cell {
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) return value.map(text).join("; ");
	// A text in both languages.
	return isMap(value) && "name" in value ? text(value.name ?? null) : JSON.stringify(value);
}

const fieldOfEach = (value: Plain, key: string): Cell =>
	Array.isArray(value) ? value.map((item) => text(field(item, key)) ?? "").join("; ") : text(field(value, key));

function flat(column: ReportColumn): Flat {
	const whole: FlatColumn = { name: column.name, of: column, part: null };
	switch (column.type) {
		case "Entity":
		case "Fact":
			return {
				columns: [whole, { name: `${column.name}Id`, of: column, part: "id" }],
				push: (row, value) => row.push(fieldOfEach(value, "name"), fieldOfEach(value, "id")),
			};
		case "Period":
			return {
				columns: [
					whole,
					...bounds.map((bound) => ({
						name: `${column.name}${bound.charAt(0).toUpperCase()}${bound.slice(1)}`,
						of: column,
						part: bound,
					})),
				],
				push: (row, value) => {
					row.push(text(field(value, "period") ?? field(value, "attested")));
					for (const bound of bounds) row.push(text(field(value, bound)));
				},
			};
		default:
			return { columns: [whole], push: (row, value) => row.push(text(value)) };
	}
}

/**
 * Turns rows into rows of single values: an entity or fact is its name and its id, a period its text and its four bounds,
 * everything else itself; lists are joined by `; `.
 */
export function flattener(columns: readonly ReportColumn[]): {
	readonly columns: readonly FlatColumn[];
	readonly row: (row: readonly Plain[]) => Cell[];
} {
	const parts = columns.map(flat);
	return {
		columns: parts.flatMap((part) => part.columns),
		row: (row) => {
			const cells: Cell[] = [];
			for (const [place, { push }] of parts.entries()) push(cells, row[place] ?? null);
			return cells;
		},
	};
}
