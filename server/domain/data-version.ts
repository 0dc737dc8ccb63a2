import type { Graph } from "../graph/graph.ts";

interface Imported {
	readonly id: string;
	readonly version: string;
	readonly [column: string]: string;
}

/** The data as it is when it is looked at. */
export interface DataState {
	/** Which data: `id@version` of every imported set, by id, joined by commas. */
	readonly version: string;
	/** Equal for two states that nothing was written between, by an import or past it. */
	readonly writtenUpTo: string;
}

/** Which data an answer was made from: `id@version` of every imported set, by id, joined by commas. */
export async function dataVersion(graph: Graph): Promise<string> {
	return versionOf(await graph.read<Imported>("queries/data-version"));
}

export async function dataState(graph: Graph): Promise<DataState> {
	const { rows, writtenUpTo } = await graph.readAt<Imported>("queries/data-version");
	return { version: versionOf(rows), writtenUpTo };
}

const versionOf = (sets: readonly Imported[]): string => sets.map(({ id, version }) => `${id}@${version}`).join(",");

/** The ids of the data sets that a version names. */
export const dataSetsIn = (version: string): readonly string[] =>
	version.split(",").flatMap((set) => (set === "" ? [] : [set.replace(/@.*$/, "")]));
