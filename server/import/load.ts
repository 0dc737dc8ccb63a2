import { check } from "./check/check.ts";
import { openings } from "./check/openings.ts";
import { type Problem, sorted } from "./problem.ts";
import { type DataSet, readDataSet } from "./read-data-set.ts";
import { readSuppressions, type Suppressions, suppressionFilesBeside } from "./suppress.ts";
import { toWorld, type World } from "./world.ts";

export interface Loaded {
	readonly dataSets: readonly DataSet[];
	/** All of them, taken as one. Sound where there is no problem. */
	readonly world: World;
	/** Every mistake in every file, by file and place. */
	readonly problems: readonly Problem[];
}

/** Reads the folders and checks them together: ids may be used across them. Nothing is thrown for what is wrong with them. */
export async function loadDataSets(folders: readonly string[]): Promise<Loaded> {
	const read = await Promise.all(folders.map(readDataSet));
	const dataSets = read.map(({ dataSet }) => dataSet);
	const { world, problems } = toWorld(dataSets);
	return {
		dataSets,
		world,
		problems: sorted([
			...read.flatMap((one) => one.problems),
			...sameSets(dataSets),
			...problems,
			...openings(dataSets, world),
			...check(world),
		]),
	};
}

export interface Checked extends Loaded {
	readonly suppressions: Suppressions;
}

/**
 * The same with what is to be kept out of the graph.
 * @param suppressions a file; the `suppressions.yaml` beside the folders where none is given
 */
export async function checkDataSets(folders: readonly string[], suppressions?: string): Promise<Checked> {
	const loaded = await loadDataSets(folders);
	const read = await readSuppressions(
		suppressions === undefined ? await suppressionFilesBeside(folders) : [suppressions],
	);
	return { ...loaded, suppressions: read.suppressions, problems: sorted([...loaded.problems, ...read.problems]) };
}

function sameSets(dataSets: readonly DataSet[]): readonly Problem[] {
	const first = new Map<string, DataSet>();
	return dataSets.flatMap((set) => {
		const known = first.get(set.id);
		if (set.id === "" || known === undefined) {
			first.set(set.id, set);
			return [];
		}
		return [
			set.places.dataset.problem(
				["id"],
				`${set.id} is the id of ${known.folder} too`,
				"give one of the sets another id",
			),
		];
	});
}
