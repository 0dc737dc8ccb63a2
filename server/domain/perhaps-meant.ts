import type { ReportParameter } from "../../model/report/parameter.ts";
import type { Label } from "../../model/vocabulary/types.ts";
import type { Graph } from "../graph/graph.ts";
import { longestText, search } from "./search.ts";

const offered = 3;

interface Meant {
	readonly id: string;
	readonly name: string;
}

/** "company/openai (OpenAI)". */
export const meantInWords = ({ id, name }: Meant): string => `${id} (${name})`;

/**
 * The entities that a text may mean which is no id of theirs, as a search finds them, the best first.
 * Only those with the parameter's labels.
 * @throws GraphError
 */
export async function perhapsMeant(
	graph: Graph,
	text: string,
	{ labels }: Pick<ReportParameter, "labels">,
): Promise<readonly Meant[]> {
	const found = await search(graph, {
		// Of an id that is not there, its slug is what was perhaps spelt otherwise.
		text: text
			.replace(/^[a-z]+\//, "")
			.replaceAll("-", " ")
			.slice(0, longestText),
		labels: labels.length === 0 ? null : (labels as readonly Label[]),
		first: offered,
	});
	const meant = found.rows.length > 0 ? found.rows.map(({ node }) => node) : await found.nearest();
	return meant.slice(0, offered).map(({ id, name }) => ({ id, name }));
}
