import { GraphError } from "../graph/errors.ts";
import { count } from "./count.ts";

/** What is thrown where the database has no room for all that an import writes, which is one transaction; any other error as it is. */
export function inImport(error: unknown, records: number): unknown {
	if (!(error instanceof GraphError) || error.code !== "QUERY_TOO_LARGE") return error;
	const more = "set CHRONOGRAPH_HEAP, to 4g for instance, or give a Neo4j of yours more (server.memory.heap.max_size)";
	return new GraphError(
		error.code,
		`Nothing was imported: all is written at once, and for ${count(records, "record")} the database has too little memory. To give it more, ${more}.`,
		{ cause: error },
	);
}
