import type { Plain } from "../../graph/values.ts";
import type { ReportColumn } from "./report.ts";

type Cell = string | number | boolean | null;

/** One column of a result as the flat columns of a table for machines. */
interface FlatColumns {
	readonly names: readonly string[];
	readonly cells: (value: Plain) => readonly Cell[];
}

const bounds = ["startEarliest", "startLatest", "endEarliest", "endLatest"] as const;

const isMap = (value: Plain): value is { readonly [key: string]: Plain } =>
	value !== null && typeof value === "object" && !Array.isArray(value);

const field = (value: Plain, key: string): Plain => (isMap(value) ? (value[key] ?? null) : null);

function text(value: Plain): Cell {
	if (value === null || typeof value !== "object") return value;
	return Array.isArray(value) ? value.map(text).join("; ") : JSON.stringify(value);
}

const fieldOfEach = (value: Plain, key: string): Cell =>
	Array.isArray(value) ? value.map((item) => text(field(item, key)) ?? "").join("; ") : text(field(value, key));

/**
 * What a column becomes in CSV: an entity or fact its name and its id, a period its text and its four bounds,
 * everything else itself; lists are joined by `; `.
 */
function flatColumns(column: ReportColumn): FlatColumns {
	switch (column.type) {
		case "Entity":
		case "Fact":
			return {
				names: [column.name, `${column.name}Id`],
				cells: (value) => [fieldOfEach(value, "name"), fieldOfEach(value, "id")],
			};
		case "Period":
			return {
				names: [column.name, ...bounds.map((bound) => `${column.name}${bound[0]?.toUpperCase()}${bound.slice(1)}`)],
				cells: (value) => [
					text(field(value, "period") ?? field(value, "attested")),
					...bounds.map((bound) => text(field(value, bound))),
				],
			};
		default:
			return { names: [column.name], cells: (value) => [text(value)] };
	}
}

/** A header and rows of single values, for CSV. */
export function flatten(
	columns: readonly ReportColumn[],
	rows: readonly (readonly Plain[])[],
): { readonly header: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
	const flat = columns.map(flatColumns);
	return {
		header: flat.flatMap(({ names }) => names),
		rows: rows.map((row) => flat.flatMap(({ cells }, index) => cells(row[index] ?? null))),
	};
}
