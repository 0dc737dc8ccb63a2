import type { Parameters, Row } from "../../graph/graph.ts";

/** Runs a statement of `cypher/`, in a transaction or outside of one. */
export type Run = <R extends Row = Row>(name: string, parameters?: Parameters) => Promise<R[]>;

/** Rows that one statement gets at most, so that no message grows with the data. */
const batchSize = 5_000;

/** Runs a statement over all of a list, a batch at a time; nothing where the list is empty. */
export async function inBatches<R extends Row = Row>(
	run: Run,
	name: string,
	parameter: "ids" | "rows",
	list: readonly unknown[],
	others: Parameters = {},
): Promise<R[]> {
	const rows: R[] = [];
	for (let start = 0; start < list.length; start += batchSize) {
		const batch = await run<R>(name, { ...others, [parameter]: list.slice(start, start + batchSize) });
		for (const row of batch) rows.push(row);
	}
	return rows;
}
