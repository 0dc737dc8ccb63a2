import type { ReportColumn } from "../../../../model/report/column.ts";
import type { ReportResult, ReportRow } from "../result.ts";

/** The columns that people read, and the rows with those alone. */
export function shown({ columns, rows }: ReportResult): {
	readonly columns: readonly ReportColumn[];
	readonly rows: readonly ReportRow[];
} {
	const places = columns.flatMap(({ hidden }, place) => (hidden ? [] : [place]));
	return {
		columns: columns.filter(({ hidden }) => !hidden),
		rows: rows.map((row) => places.map((place) => row[place] ?? null)),
	};
}
