import type { Language } from "../../../../model/time/wording.ts";
import type { Graph } from "../../../graph/graph.ts";
import { readVocabulary } from "../../vocabulary.ts";
import { reportSources } from "../report-sources.ts";
import type { WholeContext } from "./format.ts";

/** What a format that needs all the rows asks of the graph: the words of the vocabulary, the documents behind facts. */
export async function wholeContext(graph: Graph, language: Language): Promise<WholeContext> {
	return {
		language,
		vocabulary: await readVocabulary(graph),
		sourcesOf: (ids) => reportSources(graph, ids),
	};
}
