import type { ChartRow } from "./chart-rows.ts";

/** One line of a chart, from the top: a row, or the name of those below it. */
export type ChartLine =
	| { readonly kind: "group"; readonly text: string }
	| { readonly kind: "row"; readonly row: ChartRow };

/** More lines make no picture; the table has them all. */
const MOST_ROWS = 120;
/** Of rows with neither a date nor a figure nothing is drawn: some stand for them all. */
const MOST_EMPTY = 12;

export interface ChartLines {
	readonly lines: readonly ChartLine[];
	/** How many rows are drawn, and how many there are to draw. */
	readonly drawn: number;
	readonly all: number;
}

/** The rows in lines, those of one group below its name: groups in the order in which they come first, rows in theirs. */
export function chartLines(rows: readonly ChartRow[], without: string): ChartLines {
	const empty = rows.every(({ period, value }) => period === null && value === null);
	const drawn = rows.slice(0, empty ? MOST_EMPTY : MOST_ROWS);
	const groups = new Map<string | null, ChartRow[]>();
	for (const row of drawn) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
	const named = groups.size > 1 || [...groups.keys()].some((group) => group !== null);
	const lines = [...groups].flatMap(([group, members]): ChartLine[] => [
		...(named ? [{ kind: "group", text: group ?? without } as const] : []),
		...members.map((row) => ({ kind: "row", row }) as const),
	]);
	return { lines, drawn: drawn.length, all: rows.length };
}

/** The rows without those that look like one before, which says what they say too. */
export function drawnOnce(rows: readonly ChartRow[]): readonly ChartRow[] {
	const looks = new Map<string, ChartRow>();
	for (const row of rows) {
		const { told: _, ...look } = row;
		const key = JSON.stringify(look);
		const before = looks.get(key);
		const told = before === undefined ? [] : before.told.split("\n\n");
		looks.set(key, { ...row, told: [...new Set([...told, row.told])].join("\n\n") });
	}
	return [...looks.values()];
}

/** By when they may begin, those that end first before the others. */
export function inTime(rows: readonly ChartRow[]): readonly ChartRow[] {
	const start = ({ period }: ChartRow) => period?.startEarliest ?? period?.startLatest ?? period?.endEarliest ?? "";
	const end = ({ period }: ChartRow) => period?.endLatest ?? "9999-12-31";
	return rows.toSorted((a, b) => start(a).localeCompare(start(b)) || end(a).localeCompare(end(b)));
}
