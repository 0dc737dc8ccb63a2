import type { Certainty, Day, When } from "../../model/time/types.ts";
import type { Standing } from "../../model/vocabulary/types.ts";
import { allowed } from "./allowed.ts";
import { UserInputError } from "./user-input-error.ts";

/** `When` as it is given: anything may be left out or null, which means its default. Days are checked before. */
export interface WhenInput {
	readonly at?: Day | null;
	readonly during?: { readonly from?: Day | null; readonly to?: Day | null } | null;
	readonly asKnownOn?: Day | null;
	readonly certainty?: Certainty | null;
	readonly standings?: readonly Standing[] | null;
	readonly ended?: boolean | null;
	readonly undated?: boolean | null;
}

/**
 * The parameters of the predicate of `When` in docs/graph.md, by the same names; spread them into a statement's own. The
 * days are in one map: Neo4j plans a statement anew for each combination of its parameters' types, null has a type of its
 * own, and a map is a map whatever it holds.
 */
export type WhenParameters = {
	readonly days: {
		readonly at: Day | null;
		readonly from: Day | null;
		readonly to: Day | null;
		readonly asKnownOn: Day | null;
	};
	readonly hasDuring: boolean;
	readonly certainty: Certainty;
	readonly standings: readonly Standing[];
	readonly ended: boolean;
	readonly undated: boolean;
};

const whatCounts: readonly Standing[] = ["CONFIRMED", "REPORTED", "CLAIMED"];

/**
 * Fills in the defaults and checks what GraphQL's types cannot.
 * @throws UserInputError for `at` with `during`, `ended` without `at`, a `during` that ends before it begins
 */
export function toWhen(given: WhenInput | null | undefined, argument = "when"): When {
	const at = given?.at ?? null;
	const during = given?.during ?? null;
	const from = during?.from ?? null;
	const to = during?.to ?? null;
	const ended = given?.ended ?? false;
	if (at !== null && during !== null) throw new UserInputError(`${argument}.at`, at, allowed.notWithDuring);
	if (ended && at === null) throw new UserInputError(`${argument}.ended`, true, allowed.endedWithAt);
	if (from !== null && to !== null && from > to)
		throw new UserInputError(`${argument}.during`, { from, to }, allowed.forwards);
	return {
		at,
		during: during && { from, to },
		asKnownOn: given?.asKnownOn ?? null,
		certainty: given?.certainty ?? "POSSIBLE",
		standings: given?.standings ?? whatCounts,
		ended,
		undated: given?.undated ?? true,
	};
}

/** Whether all that stands counts, at any date: what has a type of the vocabulary in Neo4j, and is counted there. */
export function countsAllThatStands({ at, during, asKnownOn, standings, undated }: When): boolean {
	const anyDate = at === null && during === null && asKnownOn === null && undated;
	return anyDate && whatCounts.length === new Set(standings).size && whatCounts.every((one) => standings.includes(one));
}

/** `toWhen`, as parameters. @throws UserInputError */
export function whenParameters(given: WhenInput | null | undefined, argument = "when"): WhenParameters {
	return toParameters(toWhen(given, argument));
}

export function toParameters({ at, during, asKnownOn, certainty, standings, ended, undated }: When): WhenParameters {
	return {
		days: { at, from: during?.from ?? null, to: during?.to ?? null, asKnownOn },
		hasDuring: during !== null,
		certainty,
		standings,
		ended,
		undated,
	};
}
