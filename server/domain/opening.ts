import type { Graph } from "../graph/graph.ts";
import { text, textOrNull, texts } from "./properties.ts";

/** What the page opens on. */
export interface OpeningRecord {
	/** Ids of those whose neighbours are shown. */
	readonly around: readonly string[];
	/** Ids of those that are highlighted, each tied to the next; none where there is no such path. */
	readonly path: readonly string[];
	/** Null: at any date. */
	readonly day: string | null;
}

/** How many of the most tied stand in for an opening that no data set gives. */
const mostTied = 3;

/** What the data set that was imported last says of it; where none says anything, the entities with the most ties. */
export async function findOpening(graph: Graph): Promise<OpeningRecord> {
	const [row] = await graph.read("queries/opening");
	if (row !== undefined) return { around: texts(row, "around"), path: texts(row, "path"), day: textOrNull(row, "day") };
	const rows = await graph.read("queries/most-tied", { limit: mostTied });
	return { around: rows.map((each) => text(each, "id")), path: [], day: null };
}
