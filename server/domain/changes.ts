import type { ChangeKind } from "../../model/time/change.ts";
import { addDays } from "../../model/time/day.ts";
import type { Day } from "../../model/time/types.ts";
import type { Standing } from "../../model/vocabulary/types.ts";
import type { Graph } from "../graph/graph.ts";
import { talliesForm } from "../graph/tallies-form.ts";
import { type BetweenDaysInput, betweenDays, type DayRecord } from "./between-days.ts";
import type { Connection } from "./connection.ts";
import { whenParameters } from "./when.ts";

/** What came of a fact between two days, and the first day on which it shows. */
export type ChangeRecord = DayRecord<ChangeKind>;

export interface ChangesInput extends BetweenDaysInput {
	readonly asKnownOn?: Day | null | undefined;
	readonly standings?: readonly Standing[] | null | undefined;
}

const kinds: readonly ChangeKind[] = ["BEGAN", "ENDED", "HAPPENED"];

/**
 * What differs between the states of the facts on two days, by the first day on which it shows, then by id. A fact whose
 * first day is unknown never began, one whose last day is unknown never ended.
 * @throws UserInputError
 */
export async function changes(graph: Graph, input: ChangesInput): Promise<Connection<ChangeRecord>> {
	const { until } = input;
	const {
		days: { asKnownOn },
		standings,
	} = whenParameters({
		asKnownOn: input.asKnownOn ?? null,
		standings: input.standings ?? null,
	});
	return betweenDays(graph, input, {
		name: "changes",
		kinds,
		narrowed: [asKnownOn, standings],
		// What ended shows on the day after its last one.
		from: (day) => ({
			standings,
			form: talliesForm,
			days: { from: day, until, endFrom: addDays(day, -1), endUntil: addDays(until, -1), asKnownOn },
		}),
		toRecord: (change) => change,
	});
}
