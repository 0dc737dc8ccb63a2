import type { Row } from "../../graph/graph.ts";
import { inBatches, type Run } from "../apply/batches.ts";
import type { GraphRecord } from "../rows/graph-record.ts";
import { type Tallied, type Tallies, tallies } from "./tallies.ts";

/** Facts that one statement reads at most. */
const pageSize = 20_000;

/** Adds to the tallies of the graph, in a transaction or outside of one. */
export async function writeTallies(run: Run, counted: Tallies): Promise<void> {
	await inBatches(run, "import/add-to-tallies", "rows", counted.rows());
}

/** What is to be taken from the tallies because these records go or are written anew; asked before they do. */
export async function talliesWithout(run: Run, ids: readonly string[]): Promise<Tallies> {
	const counted = tallies();
	for (const fact of await inBatches<Row & Tallied>(run, "import/tallied", "ids", ids)) counted.add(fact, -1);
	return counted;
}

/** Adds what has been written. */
export function addWritten(counted: Tallies, records: readonly GraphRecord[]): void {
	for (const record of records) {
		const fact = talliedOf(record);
		if (fact !== null) counted.add(fact, 1);
	}
}

/** Counts anew where there are facts that were never counted: imported by an older version, or written by hand. */
export async function completeTallies(run: Run): Promise<void> {
	const [row] = await run<Row & { complete: boolean }>("import/held-tallies");
	if (row?.complete === true) return;
	await run("import/delete-tallies");
	const counted = tallies();
	for (let after: string | undefined = ""; after !== undefined; ) {
		const page: readonly (Row & Tallied & { readonly id: string })[] = await run("import/tallied-after", {
			after,
			limit: pageSize,
		});
		for (const fact of page) counted.add(fact, 1);
		after = page.at(-1)?.id;
	}
	await writeTallies(run, counted);
}

/** What is counted of a record; null where it is no fact. */
export function talliedOf({ labels, properties, days }: GraphRecord): Tallied | null {
	if (!labels.includes("Fact")) return null;
	const { nature, standing, undated } = properties;
	const { startEarliest = null, endLatest = null, knownTo = null } = days;
	return {
		nature: String(nature),
		standing: String(standing),
		undated: undated === true,
		startEarliest,
		endLatest,
		knownTo,
	};
}
