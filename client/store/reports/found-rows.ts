import { fold } from "../../../model/fold.ts";
import { type CellWording, cellInWords } from "../../../model/report/cell-words.ts";
import type { ReportColumn } from "../../../model/report/column.ts";

type Row = readonly unknown[];

/** The rows that contain all of these words, in whichever columns, as the page writes them; case and accents are no difference. */
export function foundRows(
	columns: readonly ReportColumn[],
	rows: readonly Row[],
	words: string,
	wording: CellWording,
): readonly Row[] {
	const wanted = fold(words).split(" ").filter(Boolean);
	if (wanted.length === 0) return rows;
	return rows.filter((row) => {
		const told = columns.map((column, place) => (column.hidden ? "" : cellInWords(column, row[place], wording)));
		const text = fold(told.join(" "));
		return wanted.every((word) => text.includes(word));
	});
}
