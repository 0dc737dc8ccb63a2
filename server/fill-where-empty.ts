import { basename } from "node:path";
import type { Config } from "./config/config.ts";
import type { Graph } from "./graph/graph.ts";
import { applySchema } from "./import/apply-schema.ts";
import { dataSetFolders } from "./import/data-set-folders.ts";
import { importDataSets } from "./import/import.ts";
import { whenSlow } from "./import/when-slow.ts";

/** Whoever starts the server has read that it imports: a stage is worth a line of its own only where it makes them wait, in milliseconds. */
const patience = 10_000;

/** Applies the schema and, where no data set is in the database yet, imports all of the data folder. */
export async function fillWhereEmpty(graph: Graph, config: Config, say?: (sentence: string) => void): Promise<void> {
	await applySchema(graph);
	const [row] = await graph.read<{ empty: boolean }>("queries/is-empty");
	if (!row?.empty) return;
	const folders = await dataSetFolders(config.dataFolder);
	if (folders.length === 0) return;
	say?.(`Importing ${folders.map((folder) => basename(folder)).join(", ")} …`);
	await whenSlow((onStage) => importDataSets(graph, folders, { onStage }), patience);
}
