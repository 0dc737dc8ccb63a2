import { type Connection, type PageArguments, readPage } from "../../domain/connection.ts";
import { type List, type RecordOf, readList } from "../../domain/lists.ts";
import type { NodeLabel } from "../../domain/node-record.ts";
import type { Parameters } from "../../graph/graph.ts";
import type { Context } from "../context.ts";

/** One page of a list of the whole graph; `parameters` are its statement's own. */
export function wholeList<L extends NodeLabel>(
	list: List<L>,
	args: PageArguments,
	parameters: Parameters,
	{ graph }: Context,
): Promise<Connection<RecordOf<L>>> {
	return readList(graph, list, readPage([list.name, parameters], args), parameters);
}
