import { type Connection, type PageArguments, readPage, toConnection } from "../../domain/connection.ts";
import { countListOf, type List, type RecordOf, readListOf } from "../../domain/lists.ts";
import type { NodeLabel } from "../../domain/node-record.ts";
import { type WhenInput, whenParameters } from "../../domain/when.ts";
import type { Parameters } from "../../graph/graph.ts";
import type { Context } from "../context.ts";

interface ListArguments extends PageArguments {
	readonly when?: WhenInput | null;
}

/**
 * One node's list. All nodes of a level that ask for the same page of the same list share a statement, and another one
 * where they ask for the count.
 */
export async function listOf<L extends NodeLabel>(
	list: List<L>,
	owner: string,
	args: ListArguments,
	{ graph, loaders }: Context,
	filters: Parameters = {},
): Promise<Connection<RecordOf<L>>> {
	const parameters = { ...filters, ...whenParameters(args.when) };
	const page = readPage([list.name, owner, parameters], args);
	const { first, after } = page;
	const rows = await loaders
		.by(list.name, { first, after, parameters }, (ids) => readListOf(graph, list, ids, page, parameters), [])
		.load(owner);
	return toConnection(page, rows, () =>
		loaders.by(`count-${list.name}`, parameters, (ids) => countListOf(graph, list, ids, parameters), 0).load(owner),
	);
}
