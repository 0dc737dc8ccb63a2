/** By which column a table is sorted, and which way. */
export interface Sorting<Column extends string> {
	readonly by: Column;
	readonly descending: boolean;
}

/** What a row has in a column: what it is sorted by. Null stands last, whichever way. */
export type SortKey = string | number | null;

/** The sorting after a click on the head of a column: that column, then the other way. */
export function sortedNext<Column extends string>(now: Sorting<Column>, by: Column): Sorting<Column> {
	return { by, descending: now.by === by && !now.descending };
}

/** Rows in the order of a column; those that are alike stay in the order in which they were. */
export function sortRows<Row>(
	rows: readonly Row[],
	keyOf: (row: Row) => SortKey,
	descending: boolean,
	compareTexts: (a: string, b: string) => number,
): readonly Row[] {
	const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
	const compare = (a: SortKey, b: SortKey): number => {
		if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
		const order = typeof a === "number" && typeof b === "number" ? a - b : compareTexts(String(a), String(b));
		return descending ? -order : order;
	};
	return keyed.sort((a, b) => compare(a.key, b.key)).map(({ row }) => row);
}
