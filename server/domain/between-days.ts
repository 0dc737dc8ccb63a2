import { addDays, compareDays } from "../../model/time/day.ts";
import type { Day } from "../../model/time/types.ts";
import type { Parameters } from "../graph/graph.ts";
import { type Connection, type PageArguments, readPage, toConnection } from "./connection.ts";
import { countOf } from "./count-of.ts";
import { requireForwards, type TwoDays } from "./day-range.ts";
import { nodesAsked } from "./facts-about.ts";
import { keptAbout } from "./kept/kept-about.ts";
import type { KeptFact } from "./kept/kept-fact.ts";
import type { KeepingGraph } from "./kept/kept-facts.ts";
import { keptPage } from "./kept/kept-page.ts";
import type { FactRecord } from "./node-record.ts";
import { mapOf, type Properties, text, word } from "./properties.ts";
import { toFactRecord } from "./to-node-record.ts";

export interface BetweenDaysInput extends TwoDays, PageArguments {
	/** The nodes that the facts are about; null: all facts. */
	readonly ids?: readonly string[] | null | undefined;
}

/** What came of a fact, and the day on which it shows. */
export interface DayRecord<Kind extends string> {
	readonly fact: FactRecord;
	readonly kind: Kind;
	readonly on: Day;
}

/** A list of what came of facts: the statements `<name>`, `<name>-of` and `count-…` of both. */
interface DayList<Kind extends string, Row extends DayRecord<Kind>> {
	readonly name: string;
	readonly kinds: readonly Kind[];
	/** The arguments other than `since`, `until` and `ids`, as read. */
	readonly narrowed: readonly unknown[];
	/** What came of a fact that is kept, if it counts: those that show after `since` and up to `until` are asked for. */
	readonly ofKept: (fact: KeptFact) => readonly { readonly kind: Kind; readonly on: Day }[];
	/** The parameters of what shows from a day on. */
	readonly from: (day: Day) => Parameters;
	readonly toRecord: (common: DayRecord<Kind>, row: Properties) => Row;
}

/**
 * What came of facts after one day and up to another, by the day on which it shows, then by the fact's id.
 * @throws UserInputError
 */
export async function betweenDays<Kind extends string, Row extends DayRecord<Kind>>(
	{ graph, kept }: KeepingGraph,
	input: BetweenDaysInput,
	{ name, kinds, narrowed, ofKept, from, toRecord }: DayList<Kind, Row>,
): Promise<Connection<Row>> {
	const { since, until, ids = null } = input;
	requireForwards(input);
	const page = readPage([name, since, until, ids, ...narrowed], input);
	const [nodes, facts] = await Promise.all([nodesAsked(graph, ids), since === until ? null : keptAbout(kept, ids)]);
	if (since === until) return toConnection(page, [], async () => 0);

	if (facts !== null) {
		const all = facts
			.flatMap((fact) => ofKept(fact).map(({ kind, on }) => ({ id: fact.id, key: on, kind })))
			.filter(({ key }) => key > since && key <= until)
			.sort((a, b) => compareDays(a.key, b.key) || compareDays(a.id, b.id));
		const ofPage = await keptPage(graph, page, all, ({ fact, previous }, { kind, key }) =>
			toRecord({ fact, kind, on: key }, { previous: kind === "REVISED" ? previous : null }),
		);
		if (ofPage !== null) return ofPage;
	}

	const statement = nodes === null ? name : `${name}-of`;
	const about = nodes === null ? {} : { ids: nodes };
	const first = addDays(since, 1);
	const rows = await graph.read(`queries/${statement}`, {
		...about,
		...from(page.after === null ? first : String(page.after.key)),
		afterId: page.after?.id ?? "",
		limit: page.first + 1,
	});
	const placed = rows.map((row) => {
		const fact = toFactRecord(mapOf(row.node));
		const node = toRecord({ fact, kind: word(row, "kind", kinds), on: text(row, "on") }, row);
		return { key: node.on, id: fact.id, node };
	});
	return toConnection(page, placed, () => countOf(graph, statement, { ...about, ...from(first) }));
}
