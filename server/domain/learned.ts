import type { LearnedKind } from "../../model/time/change.ts";
import { addDays } from "../../model/time/day.ts";
import type { Day } from "../../model/time/types.ts";
import type { Standing, Vocabulary } from "../../model/vocabulary/types.ts";
import type { Graph } from "../graph/graph.ts";
import { type Connection, type PageArguments, readPage, toConnection } from "./connection.ts";
import { countOf } from "./count-of.ts";
import { requireForwards, type TwoDays } from "./day-range.ts";
import { nodesAsked, walkedFacts } from "./facts-about.ts";
import type { FactRecord } from "./node-record.ts";
import { mapOf, text, textOrNull, word } from "./properties.ts";
import { standings as everyStanding, toFactRecord } from "./to-node-record.ts";

/** What the sources of a period did to a fact. */
export interface LearnedRecord {
	readonly fact: FactRecord;
	readonly kind: LearnedKind;
	readonly on: Day;
	/** The id of the version that it revises. */
	readonly previous: string | null;
}

export interface LearnedInput extends TwoDays, PageArguments {
	/** The nodes that the facts are about; null: all facts. */
	readonly ids?: readonly string[] | null | undefined;
	readonly standings?: readonly Standing[] | null | undefined;
}

const kinds: readonly LearnedKind[] = ["ATTESTED", "REVISED", "WITHDRAWN"];

/**
 * What the sources published after one day and up to another attest for the first time, revise or withdraw, by that day,
 * then by id. A version that was superseded on the day it came never stood, and gives nothing.
 * @throws UserInputError
 */
export async function learned(
	graph: Graph,
	vocabulary: Vocabulary,
	input: LearnedInput,
): Promise<Connection<LearnedRecord>> {
	const { since, until, ids = null } = input;
	requireForwards(input);
	const standings = input.standings ?? everyStanding;
	const page = readPage(["learned", since, until, ids, standings], input);
	const nodes = await nodesAsked(graph, ids);
	if (since === until) return toConnection(page, [], async () => 0);

	const name = nodes === null ? "learned" : "learned-of";
	const from = (day: Day) => ({
		standings,
		...(nodes && walkedFacts(vocabulary, { ids: nodes })),
		days: { from: day, until },
	});
	const first = addDays(since, 1);
	const rows = await graph.read(`queries/${name}`, {
		...from(page.after === null ? first : String(page.after.key)),
		afterId: page.after?.id ?? "",
		limit: page.first + 1,
	});
	const placed = rows.map((row) => {
		const node: LearnedRecord = {
			fact: toFactRecord(mapOf(row.node)),
			kind: word(row, "kind", kinds),
			on: text(row, "on"),
			previous: textOrNull(row, "previous"),
		};
		return { key: node.on, id: node.fact.id, node };
	});
	return toConnection(page, placed, () => countOf(graph, name, from(first)));
}
