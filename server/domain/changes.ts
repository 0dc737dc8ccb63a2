import type { ChangeKind } from "../../model/time/change.ts";
import { addDays } from "../../model/time/day.ts";
import type { Day } from "../../model/time/types.ts";
import type { Standing, Vocabulary } from "../../model/vocabulary/types.ts";
import type { Graph } from "../graph/graph.ts";
import { type Connection, type PageArguments, readPage, toConnection } from "./connection.ts";
import { countOf } from "./count-of.ts";
import { requireForwards, type TwoDays } from "./day-range.ts";
import { nodesAsked, walkedFacts } from "./facts-about.ts";
import type { FactRecord } from "./node-record.ts";
import { mapOf, text, word } from "./properties.ts";
import { toFactRecord } from "./to-node-record.ts";
import { whenParameters } from "./when.ts";

/** What came of a fact between two days. */
export interface ChangeRecord {
	readonly fact: FactRecord;
	readonly kind: ChangeKind;
	/** The first day on which it shows. */
	readonly on: Day;
}

export interface ChangesInput extends TwoDays, PageArguments {
	/** The nodes that the facts are about; null: all facts. */
	readonly ids?: readonly string[] | null | undefined;
	readonly asKnownOn?: Day | null | undefined;
	readonly standings?: readonly Standing[] | null | undefined;
}

const kinds: readonly ChangeKind[] = ["BEGAN", "ENDED", "HAPPENED"];

/**
 * What differs between the states of the facts on two days, by the first day on which it shows, then by id. A fact whose
 * first day is unknown never began, one whose last day is unknown never ended.
 * @throws UserInputError
 */
export async function changes(
	graph: Graph,
	vocabulary: Vocabulary,
	input: ChangesInput,
): Promise<Connection<ChangeRecord>> {
	const { since, until, ids = null } = input;
	requireForwards(input);
	const {
		days: { asKnownOn },
		standings,
	} = whenParameters({
		asKnownOn: input.asKnownOn ?? null,
		standings: input.standings ?? null,
	});
	const page = readPage(["changes", since, until, ids, asKnownOn, standings], input);
	const nodes = await nodesAsked(graph, ids);
	if (since === until) return toConnection(page, [], async () => 0);

	const name = nodes === null ? "changes" : "changes-of";
	// What ended shows on the day after its last one.
	const from = (day: Day) => ({
		standings,
		...(nodes && walkedFacts(vocabulary, { ids: nodes })),
		days: { from: day, until, endFrom: addDays(day, -1), endUntil: addDays(until, -1), asKnownOn },
	});
	const first = addDays(since, 1);
	const rows = await graph.read(`queries/${name}`, {
		...from(page.after === null ? first : String(page.after.key)),
		afterId: page.after?.id ?? "",
		limit: page.first + 1,
	});
	const placed = rows.map((row) => {
		const node = { fact: toFactRecord(mapOf(row.node)), kind: word(row, "kind", kinds), on: text(row, "on") };
		return { key: node.on, id: node.fact.id, node };
	});
	return toConnection(page, placed, () => countOf(graph, name, from(first)));
}
