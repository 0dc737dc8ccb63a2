import type { ChartRow } from "./chart-rows.ts";

/** One line of a chart, from the top: a row, or the name of those below it. */
export type ChartLine =
	| { readonly kind: "group"; readonly text: string }
	| { readonly kind: "row"; readonly row: ChartRow };

/** More lines make no picture; the table has them all. */
const MOST_ROWS = 120;
/** Of rows with neither a date nor a figure nothing is drawn: some stand for them all. */
const MOST_EMPTY = 12;

/** Which rows are drawn where not all are: the first of them, the largest, or those that have what can be drawn. */
export type Chosen = "first" | "largest" | "stated";

export interface ChartLines {
	readonly lines: readonly ChartLine[];
	/** How many rows are drawn, and how many there are to draw. */
	readonly drawn: number;
	readonly all: number;
	readonly chosen: Chosen;
}

/**
 * The rows in lines, those of one group below its name: groups in the order in which they come first, rows in theirs.
 * @param bySize whether of more than have room the largest are drawn, and not those that come first
 */
export function chartLines(rows: readonly ChartRow[], without: string, bySize = false): ChartLines {
	const empty = rows.every(({ period, value }) => period === null && value === null);
	const { drawn, chosen } =
		bySize && !empty && rows.length > MOST_ROWS
			? largest(rows)
			: { drawn: rows.slice(0, empty ? MOST_EMPTY : MOST_ROWS), chosen: "first" as const };
	const groups = new Map<string | null, ChartRow[]>();
	for (const row of drawn) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
	const named = groups.size > 1 || [...groups.keys()].some((group) => group !== null);
	const lines = [...groups].flatMap(([group, members]): ChartLine[] => [
		...(named ? [{ kind: "group", text: group ?? without } as const] : []),
		...members.map((row) => ({ kind: "row", row }) as const),
	]);
	return { lines, drawn: drawn.length, all: rows.length, chosen };
}

/** As many of the largest as have room, from the largest on. */
function largest(rows: readonly ChartRow[]) {
	const stated = rows.filter(({ value }) => value !== null);
	const drawn = stated.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)).slice(0, MOST_ROWS);
	return { drawn, chosen: stated.length > MOST_ROWS ? ("largest" as const) : ("stated" as const) };
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
