import { undated } from "../../../model/time/state.ts";
import type { Dated, Vouched, When } from "../../../model/time/types.ts";

interface Unseen {
	/** On which day, in which period, by which sources. */
	readonly when: string;
	readonly because: string;
}

/** Why something that does not count in a step of a story does not; null where that cannot be said. */
export function unseen(fact: (Dated & Vouched) | null, when: When): Unseen | null {
	if (fact === null) return null;
	const { at, during, asKnownOn, standings } = when;
	const date = at === null ? "in the period of this step" : `on ${at}`;
	const moment = at === null && during === null ? "in this step" : date;
	if (!standings.includes(fact.standing))
		return { when: moment, because: `it is ${fact.standing}: add that to the standings of this step` };
	if (asKnownOn !== null && (fact.knownFrom === null || fact.knownFrom > asKnownOn))
		return { when: `by the sources of ${asKnownOn}`, because: attested(fact.knownFrom) };
	if (fact.knownTo !== null)
		return { when: moment, because: `a newer version took its place on ${fact.knownTo}: name that one` };
	if (undated(fact)) return { when: moment, because: "it has no date" };
	const { startEarliest, endLatest } = fact;
	const last = at ?? during?.to ?? null;
	if (startEarliest !== null && last !== null && startEarliest > last)
		return { when: moment, because: `it begins on ${startEarliest} at the earliest` };
	return { when: moment, because: `it ends on ${endLatest} at the latest` };
}

function attested(knownFrom: string | null): string {
	return knownFrom === null ? "no source of it has a date" : `the first source here attests it on ${knownFrom}`;
}
