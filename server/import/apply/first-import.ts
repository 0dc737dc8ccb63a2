import type { Graph } from "../../graph/graph.ts";
import type { Plan } from "../plan/plan.ts";
import { inBatches, type Run } from "./batches.ts";
import { takeOutJoined } from "./take-out.ts";

/**
 * Writes the first import of a graph, each batch in a transaction of its own, so that the memory that it needs does not grow
 * with the data. Nothing of it counts before its data sets are written: what one that was broken off left goes first, and
 * where this one fails, it goes again.
 */
export async function writeFirst(
	graph: Graph,
	brokenOff: readonly string[],
	{ created }: Plan,
	write: (run: Run) => Promise<void>,
): Promise<void> {
	const run: Run = (name, parameters) => graph.write((transaction) => transaction.run(name, parameters));
	await takeOut(run, brokenOff);
	try {
		await write(run);
	} catch (error) {
		await takeOut(
			run,
			created.map(({ id }) => id),
		).catch(() => undefined);
		throw error;
	}
}

async function takeOut(run: Run, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	await takeOutJoined(run, ids);
	await inBatches(run, "import/delete-records", "ids", ids);
	await run("import/delete-tallies");
}
