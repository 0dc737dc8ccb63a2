import type { Graph } from "../graph/graph.ts";

/** Which data an answer was made from: `id@version` of every imported set, by id, joined by commas. */
export async function dataVersion(graph: Graph): Promise<string> {
	const rows = await graph.read<{ id: string; version: string }>("queries/data-version");
	return rows.map(({ id, version }) => `${id}@${version}`).join(",");
}
