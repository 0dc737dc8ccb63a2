import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** The folders in `folder` that are data sets, each having a `dataset.yaml`, by name. None where there is no such folder. */
export async function dataSetFolders(folder: string): Promise<string[]> {
	const names = await readdir(folder).catch(() => []);
	const folders = names.sort().map((name) => join(folder, name));
	const known = await Promise.all(folders.map((path) => isFile(join(path, "dataset.yaml"))));
	return folders.filter((_, index) => known[index]);
}

export const isFile = (path: string): Promise<boolean> =>
	stat(path).then(
		(found) => found.isFile(),
		() => false,
	);
