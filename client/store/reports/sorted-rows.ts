import { type CellWording, cellInWords } from "../../../model/report/cell-words.ts";
import type { ReportColumn } from "../../../model/report/column.ts";
import { periodOfCell } from "../../../model/report/period-cell.ts";

export interface Order {
	/** The name of a column. */
	readonly column: string;
	readonly descending: boolean;
}

type Row = readonly unknown[];
type Key = readonly (string | number | null)[];

/** The rows in the order of one column: numbers by size, dates by time, the rest by the alphabet; what is absent comes last. */
export function sortedRows(
	columns: readonly ReportColumn[],
	rows: readonly Row[],
	order: Order | null,
	wording: CellWording,
): readonly Row[] {
	const place = columns.findIndex(({ name }) => name === order?.column);
	const column = columns[place];
	if (order === null || column === undefined) return rows;
	const alphabet = new Intl.Collator(wording.language, { numeric: true });
	const keyed = rows.map((row, index) => ({ row, index, key: keyOf(column, row[place], wording) }));
	keyed.sort((a, b) => {
		const absent = Number(a.key === null) - Number(b.key === null);
		if (absent !== 0 || a.key === null || b.key === null) return absent || a.index - b.index;
		return compareKeys(a.key, b.key, alphabet) * (order.descending ? -1 : 1) || a.index - b.index;
	});
	return keyed.map(({ row }) => row);
}

/** Null where there is nothing to sort by. */
function keyOf(column: ReportColumn, value: unknown, wording: CellWording): Key | null {
	if (value === null || value === undefined || value === "") return null;
	if (column.type === "Period") {
		const period = periodOfCell(value);
		if (period === null) return null;
		const { startEarliest, startLatest, endEarliest, endLatest } = period;
		const first = startEarliest ?? startLatest ?? endEarliest ?? endLatest;
		return first === null ? null : [first, endLatest ?? "9999-12-31"];
	}
	if (column.type === "Decimal" && typeof value === "string") return [Number(value)];
	if (typeof value === "number") return [value];
	if (typeof value === "boolean") return [Number(value)];
	const text = cellInWords(column, value, wording);
	return text === "" ? null : [column.type === "Date" ? String(value) : text];
}

function compareKeys(a: Key, b: Key, alphabet: Intl.Collator): number {
	for (const [place, one] of a.entries()) {
		const other = b[place] ?? null;
		if (one === null || other === null || one === other) continue;
		const difference =
			typeof one === "number" && typeof other === "number" ? one - other : alphabet.compare(String(one), String(other));
		if (difference !== 0) return difference;
	}
	return 0;
}
