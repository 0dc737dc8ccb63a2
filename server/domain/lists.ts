import type { Graph, Parameters } from "../graph/graph.ts";
import { type Connection, type Page, type Placed, toConnection } from "./connection.ts";
import { countOf } from "./count-of.ts";
import { gather } from "./gather.ts";
import type { NodeLabel, NodeRecord } from "./node-record.ts";
import { mapOf, numberOrNull, type Properties, text, UnexpectedValueError } from "./properties.ts";
import { toNodeRecord } from "./to-node-record.ts";
import { countLabels } from "./vocabulary.ts";

/** What may be in a list: the record of one label, or every fact. */
export type RecordOf<L extends NodeLabel> = Extract<NodeRecord, { label: L }>;

/** A list that is a statement of its own, sorted by one text and the id: `cypher/queries/<name>` and `count-<name>`. */
export interface List<L extends NodeLabel> {
	readonly name: string;
	readonly labels: readonly L[];
	/** Whether it has every node of its label unless one is filtered out by date or kind. */
	readonly isWholeLabel?: true;
}

/** All people, companies, products and sources, by name. */
export const people: List<"PERSON"> = { name: "people", labels: ["PERSON"], isWholeLabel: true };
export const companies: List<"COMPANY"> = { name: "companies", labels: ["COMPANY"], isWholeLabel: true };
export const products: List<"PRODUCT"> = { name: "products", labels: ["PRODUCT"], isWholeLabel: true };
export const sources: List<"SOURCE"> = { name: "sources", labels: ["SOURCE"], isWholeLabel: true };

/** All deals, statements and events, by first day. */
export const fundings: List<"FUNDING"> = { name: "fundings", labels: ["FUNDING"] };
export const statements: List<"STATEMENT"> = { name: "statements", labels: ["STATEMENT"] };
export const events: List<"EVENT"> = { name: "events", labels: ["EVENT"] };

/** What one node has, by first day: these take `$ids` and give each row its `owner`. */
export const statementsBy: List<"STATEMENT"> = { name: "statements-by", labels: ["STATEMENT"] };
export const statementsAbout: List<"STATEMENT"> = { name: "statements-about", labels: ["STATEMENT"] };
export const fundingProvided: List<"FUNDING"> = { name: "funding-provided", labels: ["FUNDING"] };
export const fundingReceived: List<"FUNDING"> = { name: "funding-received", labels: ["FUNDING"] };
export const factsOfSources: List<"FUNDING" | "STATEMENT" | "EVENT" | "ATTRIBUTE" | "TIE"> = {
	name: "facts-of-sources",
	labels: ["FUNDING", "STATEMENT", "EVENT", "ATTRIBUTE", "TIE"],
};

/** One page of a list; `parameters` are its statement's own. */
export async function readList<L extends NodeLabel>(
	graph: Graph,
	list: List<L>,
	page: Page,
	parameters: Parameters,
): Promise<Connection<RecordOf<L>>> {
	const rows = await graph.read(`queries/${list.name}`, { ...parameters, ...textPage(page) });
	return toConnection(
		page,
		rows.map((row) => placed(list, row)),
		() => countList(graph, list, parameters),
	);
}

/** All that the label has is read off the database's own counts, whatever their number. */
async function countList(graph: Graph, list: List<NodeLabel>, parameters: Parameters): Promise<number> {
	const [label] = list.labels;
	if (label === undefined || label === "TIE" || !list.isWholeLabel || !isUnfiltered(parameters))
		return countOf(graph, list.name, parameters);
	return (await countLabels(graph)).get(label) ?? 0;
}

/** Without a date, a day of sources and a kind every entity counts: the rest of `When` is about facts. */
function isUnfiltered({ kinds = null, days = {} }: Parameters): boolean {
	return kinds === null && Object.values(days as Parameters).every((day) => day === null);
}

/** The same page of a list for each of these nodes; what has nothing in its list is absent. */
export async function readListOf<L extends NodeLabel>(
	graph: Graph,
	list: List<L>,
	owners: readonly string[],
	page: Page,
	parameters: Parameters,
): Promise<ReadonlyMap<string, readonly Placed<RecordOf<L>>[]>> {
	const rows = await graph.read(`queries/${list.name}`, { ...parameters, ids: owners, ...textPage(page) });
	return gather(rows, (row) => [text(row, "owner"), placed(list, row)]);
}

/** How many there are on all pages for each of these nodes; what has none is absent. */
export async function countListOf(
	graph: Graph,
	list: List<NodeLabel>,
	owners: readonly string[],
	parameters: Parameters,
): Promise<ReadonlyMap<string, number>> {
	const rows = await graph.read(`queries/count-${list.name}`, { ...parameters, ids: owners });
	return new Map(rows.map((row) => [text(row, "owner"), numberOrNull(row, "count") ?? 0]));
}

/** Every text sorts after the empty one. */
function textPage(page: Page): Parameters {
	return { afterKey: page.after?.key ?? "", afterId: page.after?.id ?? "", limit: page.first + 1 };
}

function placed<L extends NodeLabel>(list: List<L>, row: Properties): Placed<RecordOf<L>> {
	const node = toNodeRecord(mapOf(row.node));
	if (!hasLabel(node, list.labels)) throw new UnexpectedValueError(`${node.id} is in the list ${list.name}.`);
	return { key: text(row, "key"), id: node.id, node };
}

function hasLabel<L extends NodeLabel>(node: NodeRecord, labels: readonly L[]): node is RecordOf<L> {
	return labels.some((label) => label === node.label);
}
