import type { Row } from "../../graph/graph.ts";
import { inBatches, type Run } from "./batches.ts";

/** What a copy of a record joined. */
export interface Ends extends Row {
	readonly from: string;
	readonly to: string;
}

const isTie = (id: string) => id.startsWith("fact/");

/** Takes out what hangs on records: their copies, their evidence, what joins them. @returns the ends of the copies */
export async function takeOutJoined(run: Run, ids: readonly string[]): Promise<readonly Ends[]> {
	const ties = await inBatches<Ends>(run, "import/delete-tie-copies", "ids", ids.filter(isTie));
	const others = ids.filter((id) => !isTie(id));
	const copies = await inBatches<Ends>(run, "import/delete-copies", "ids", others);
	await inBatches(run, "import/delete-evidence", "ids", ids);
	await inBatches(run, "import/delete-structure", "ids", ids);
	return [...ties, ...copies];
}
