import { onDay } from "./state.ts";
import type { Dated, Day, Vouched } from "./types.ts";

/** What came of a fact between two days. */
export type ChangeKind = "BEGAN" | "ENDED" | "HAPPENED";

/** What the sources of a period do to one version of a fact. */
export type LearnedKind = "ATTESTED" | "REVISED" | "WITHDRAWN";

/**
 * What came of a fact after `since` and up to `until`, by its states on both days, in the order in which it came.
 * What began and ended between them gives both; how sure the dates are does not count; what is undated gives nothing,
 * nor does anything where `until` is not after `since`.
 */
export function changesOf(fact: Dated, since: Day, until: Day): readonly ChangeKind[] {
	const before = onDay(fact, since).status;
	const after = onDay(fact, until).status;
	if (since >= until || before === after) return [];
	if (after === "HAPPENED") return ["HAPPENED"];
	const began: ChangeKind[] = before === "NOT_YET" ? ["BEGAN"] : [];
	return after === "ENDED" ? [...began, "ENDED"] : began;
}

/** A version of a fact, as it is known. */
export interface Version extends Pick<Vouched, "knownFrom" | "knownTo"> {
	/** Whether there is a version before it, and one after it. */
	readonly revises: boolean;
	readonly revised: boolean;
}

/**
 * What the sources published after `since` and up to `until` do to one version of a fact, in the order in which they do
 * it: they attest the first version, revise the one before it, or withdraw the last one. What is both attested and
 * withdrawn between the two gives both. What no dated source attests gives nothing.
 */
export function learnedOf(version: Version, since: Day, until: Day): readonly LearnedKind[] {
	const { knownFrom, knownTo } = version;
	if (knownFrom === null || (knownTo !== null && knownTo <= knownFrom)) return [];
	const within = (day: Day | null) => day !== null && since < day && day <= until;
	const learned: LearnedKind[] = within(knownFrom) ? [version.revises ? "REVISED" : "ATTESTED"] : [];
	return within(knownTo) && !version.revised ? [...learned, "WITHDRAWN"] : learned;
}
