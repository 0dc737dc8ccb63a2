import { join } from "node:path";
import { afterAll, beforeAll, beforeEach } from "vitest";
import type { Graph } from "../../../server/graph/graph.ts";
import { type FolderImportOptions, importDataSets } from "../../../server/import/import.ts";
import { useGraph, workersNeo4j } from "../../helpers/graph.ts";
import { wipe } from "../../helpers/wipe.ts";
import { type Files, temporaryFolder, writeSet } from "../../unit/import/small-set.ts";

/** A graph that is empty before each test, and folders to import from. */
export function useSets() {
	const { graph } = useGraph();
	let temporary: Awaited<ReturnType<typeof temporaryFolder>> | undefined;
	beforeAll(async () => {
		temporary = await temporaryFolder();
	});
	beforeEach(() => wipe(workersNeo4j()));
	afterAll(() => temporary?.remove());
	const folder = (name = "") => join(temporary?.folder ?? "", name);
	const write = (name: string, files: Files) => writeSet(folder(name), files);
	return {
		graph,
		folder,
		write,
		/** Writes a set and imports it. */
		bringIn: async (files: Files, options: FolderImportOptions = {}, into: Graph = graph()) =>
			importDataSets(into, [await write("set", files)], options),
	};
}
