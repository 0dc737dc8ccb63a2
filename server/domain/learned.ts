import type { LearnedKind } from "../../model/time/change.ts";
import type { Standing } from "../../model/vocabulary/types.ts";
import { type BetweenDaysInput, betweenDays, type DayRecord } from "./between-days.ts";
import type { Connection } from "./connection.ts";
import type { KeepingGraph } from "./kept/kept-facts.ts";
import { textOrNull } from "./properties.ts";
import { standings as everyStanding } from "./to-node-record.ts";

/** What the sources of a period did to a fact, and the day on which they were published. */
export interface LearnedRecord extends DayRecord<LearnedKind> {
	/** The id of the version that it revises. */
	readonly previous: string | null;
}

export interface LearnedInput extends BetweenDaysInput {
	readonly standings?: readonly Standing[] | null | undefined;
}

const kinds: readonly LearnedKind[] = ["ATTESTED", "REVISED", "WITHDRAWN"];

/**
 * What the sources published after one day and up to another attest for the first time, revise or withdraw, by that day,
 * then by id. A version that was superseded on the day it came never stood, and gives nothing.
 * @throws UserInputError
 */
export async function learned(keeping: KeepingGraph, input: LearnedInput): Promise<Connection<LearnedRecord>> {
	const standings = input.standings ?? everyStanding;
	return betweenDays(keeping, input, {
		name: "learned",
		kinds,
		narrowed: [standings],
		ofKept: ({ standing, knownFrom, knownTo, revises, revised }) => {
			if (!standings.includes(standing) || knownFrom === null || (knownTo !== null && knownTo <= knownFrom)) return [];
			const withdrawn = knownTo === null || revised ? [] : [{ kind: "WITHDRAWN", on: knownTo } as const];
			return [{ kind: revises ? "REVISED" : "ATTESTED", on: knownFrom }, ...withdrawn];
		},
		from: (day) => ({ standings, days: { from: day, until: input.until } }),
		toRecord: (common, row) => ({ ...common, previous: textOrNull(row, "previous") }),
	});
}
