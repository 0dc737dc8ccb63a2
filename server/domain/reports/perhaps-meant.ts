import { distance } from "fastest-levenshtein";
import { fold } from "../../../model/fold.ts";
import type { ReportParameter } from "../../../model/report/parameter.ts";
import type { Label } from "../../../model/vocabulary/types.ts";
import type { Graph } from "../../graph/graph.ts";
import { neo4jLabels } from "../neo4j-labels.ts";

type Found = { readonly id: string; readonly name: string; readonly keys: readonly string[] };

/** How many are looked at, and how many are offered. */
const [considered, offered] = [200, 3];
const mostWords = 8;

/**
 * The entities that a text may mean which is no id of theirs, the nearest first: "company/openai (OpenAI)". Only those with
 * the parameter's labels.
 * @throws GraphError
 */
export async function perhapsMeant(
	graph: Graph,
	text: string,
	{ labels }: Pick<ReportParameter, "labels">,
): Promise<readonly string[]> {
	// Of an id that is not there, its slug is what was perhaps spelt otherwise.
	const sought = fold(text.replace(/^[a-z]+\//, "").replaceAll("-", " "));
	const query = queryOf(sought);
	if (query === null) return [];
	const found = await graph.read<Found>("queries/perhaps-meant", {
		query,
		labels: labels.length === 0 ? null : neo4jLabels(labels as readonly Label[]),
		limit: considered,
	});
	return found
		.map(({ id, name, keys }) => ({
			id,
			name,
			far: Math.min(...[fold(name), ...keys].map((key) => farFrom(sought, key))),
		}))
		.filter(({ far }) => far < 1)
		.sort((a, b) => a.far - b.far)
		.slice(0, offered)
		.map(({ id, name }) => `${id} (${name})`);
}

/** 0 for the name itself, less than 1 for what may be meant. */
function farFrom(sought: string, key: string): number {
	const edits = distance(sought, key) / (Math.max(2, Math.floor(sought.length / 3)) + 1);
	const holds = sought.length > 2 && ` ${key}`.includes(` ${sought}`);
	return holds ? Math.min(edits, 0.9) : edits;
}

/** Any of the words, as they are, as the beginning of another, or with a letter or two otherwise. */
function queryOf(sought: string): string | null {
	const words = sought.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
	if (words.length === 0) return null;
	return words
		.slice(0, mostWords)
		.map((word) => `${word}* ${word}~`)
		.join(" ");
}
