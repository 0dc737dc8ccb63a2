import { counts } from "../../model/time/counts.ts";
import type { Vocabulary } from "../../model/vocabulary/types.ts";
import { type Connection, type PageArguments, readPage, toConnection } from "./connection.ts";
import { countOf } from "./count-of.ts";
import { type AboutInput, narrowing, nodesAsked, walkedFacts } from "./facts-about.ts";
import { keptAbout } from "./kept/kept-about.ts";
import type { KeepingGraph } from "./kept/kept-facts.ts";
import { keptPage } from "./kept/kept-page.ts";
import type { FactRecord } from "./node-record.ts";
import { mapOf, text } from "./properties.ts";
import { toFactRecord } from "./to-node-record.ts";
import type { WhenInput } from "./when.ts";
import { toWhen, whenParameters } from "./when.ts";

export interface TimelineInput extends AboutInput, PageArguments {
	readonly when?: WhenInput | null | undefined;
}

/**
 * The facts about some nodes, or all facts, that count: by the first of their bounds that is known, then by id; undated
 * ones last.
 * @throws UserInputError
 */
export async function timeline(
	{ graph, kept }: KeepingGraph,
	vocabulary: Vocabulary,
	input: TimelineInput,
): Promise<Connection<FactRecord>> {
	const { ids = null, types = null, labels = null, when = null } = input;
	const page = readPage(["timeline", ids, types, labels, when], input);
	const dates = whenParameters(when);
	const [nodes, facts] = await Promise.all([
		nodesAsked(graph, ids),
		types !== null || labels !== null ? null : keptAbout(kept, ids),
	]);
	const asked = toWhen(when);
	const counting = facts?.filter((fact) => counts(fact, asked));
	const ofKept = counting && (await keptPage(graph, page, counting, ({ fact }) => fact));
	if (ofKept) return ofKept;
	const [name, parameters] =
		nodes === null
			? ["timeline", { ...narrowing(input), ...dates }]
			: ["timeline-of", { ...narrowing(input), ...walkedFacts(vocabulary, { types, ids: nodes }), ...dates }];
	const rows = await graph.read(`queries/${name}`, {
		...parameters,
		afterKey: page.after?.key ?? "",
		afterId: page.after?.id ?? "",
		limit: page.first + 1,
	});
	const placed = rows.map((row) => {
		const node = toFactRecord(mapOf(row.node));
		return { key: text(row, "key"), id: node.id, node };
	});
	return toConnection(page, placed, () => countOf(graph, name, parameters));
}
