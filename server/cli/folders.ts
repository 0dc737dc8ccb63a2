import { relative } from "node:path";
import { readConfig } from "../config/config.ts";
import { readEnvironment } from "../config/env.ts";
import { dataSetFolders } from "../import/data-set-folders.ts";

/** There is nothing to check or import. */
export class NoDataSets extends Error {
	override readonly name = "NoDataSets";
	readonly code = "NO_DATA_SETS";
}

/**
 * The folders that were given; where none was, every data set of the data folder, as seen from here.
 * @throws NoDataSets
 */
export async function foldersOr(given: readonly string[]): Promise<readonly string[]> {
	if (given.length > 0) return given;
	const { dataFolder } = readConfig(readEnvironment());
	const folders = await dataSetFolders(dataFolder);
	if (folders.length === 0)
		throw new NoDataSets(
			`No folder in ${dataFolder} has a dataset.yaml. Name the folder of a data set, or set CHRONOGRAPH_DATA.`,
		);
	return folders.map((folder) => relative(process.cwd(), folder) || ".");
}
