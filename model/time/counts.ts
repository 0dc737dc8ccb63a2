import { undated } from "./state.ts";
import type { Dated, Day, DayRange, Vouched, When } from "./types.ts";

/** What counts where nothing is asked for: every fact that stands, at any date. */
export const defaultWhen: When = {
	at: null,
	during: null,
	asKnownOn: null,
	certainty: "POSSIBLE",
	standings: ["CONFIRMED", "REPORTED", "CLAIMED"],
	ended: false,
	undated: true,
};

/** Whether a fact or relationship counts: the predicate of `When`, as every statement of the database has it. */
export function counts(fact: Dated & Vouched, when: When): boolean {
	return when.standings.includes(fact.standing) && knownThen(fact, when.asKnownOn) && datesCount(fact, when);
}

/**
 * Whether an entity that is no fact counts: unless its existence, as the sources up to `asKnownOn` tell it, excludes the
 * date asked for. Where nothing is said of it, it does; with `ended` also what has ceased to be by then.
 */
export function existenceCounts(existence: (Dated & Pick<Vouched, "knownFrom">) | null, when: When): boolean {
	if (existence === null) return true;
	const saidByThen = when.asKnownOn === null || (existence.knownFrom !== null && existence.knownFrom <= when.asKnownOn);
	if (!saidByThen) return true;
	if (when.at !== null) {
		const begun = notAfter(existence.startEarliest, when.at);
		return begun && (when.ended || existence.nature === "OCCURRENCE" || notBefore(existence.endLatest, when.at));
	}
	return when.during === null || touches(existence, when.during);
}

/** By the sources of a day: in the version that stood then. Without one: that stands now. */
function knownThen(fact: Vouched, asKnownOn: Day | null): boolean {
	if (asKnownOn === null) return fact.knownTo === null;
	const attested = fact.knownFrom !== null && fact.knownFrom <= asKnownOn;
	return attested && (fact.knownTo === null || asKnownOn < fact.knownTo);
}

function datesCount(fact: Dated, when: When): boolean {
	const possible = when.certainty === "POSSIBLE";
	if (when.at === null && when.during === null) return when.undated || !undated(fact);
	if (undated(fact)) return when.undated && possible;
	if (when.at !== null) return countsOn(fact, when.at, when.ended, possible);
	return when.during === null || countsDuring(fact, when.during, possible);
}

function countsOn(fact: Dated, day: Day, ended: boolean, possible: boolean): boolean {
	if (!notAfter(fact.startEarliest, day)) return false;
	const sure = !fact.doubtful;
	if (fact.nature === "OCCURRENCE") return possible || (sure && fact.endLatest !== null && fact.endLatest <= day);
	if (!notBefore(fact.endLatest, day)) return ended && (possible || sure);
	return possible || (sure && isBy(fact.startLatest, day) && isFrom(fact.endEarliest, day));
}

function countsDuring(fact: Dated, during: DayRange, possible: boolean): boolean {
	if (!touches(fact, during)) return false;
	if (possible) return true;
	if (fact.doubtful) return false;
	const { from, to } = during;
	return fact.nature === "STATE"
		? isBy(fact.startLatest, to) && isFrom(fact.endEarliest, from)
		: isFrom(fact.startEarliest, from) && isBy(fact.endLatest, to);
}

/** Whether it may lie in the period at all; an absent side of it is unbounded. */
function touches(fact: Dated, { from, to }: DayRange): boolean {
	return (to === null || notAfter(fact.startEarliest, to)) && (from === null || notBefore(fact.endLatest, from));
}

/** A bound that is absent keeps nothing out. */
function notAfter(bound: Day | null, day: Day): boolean {
	return bound === null || bound <= day;
}

function notBefore(bound: Day | null, day: Day): boolean {
	return bound === null || bound >= day;
}

/** A bound that is absent makes nothing certain, unless nothing is asked of it. */
function isBy(bound: Day | null, day: Day | null): boolean {
	return day === null || (bound !== null && bound <= day);
}

function isFrom(bound: Day | null, day: Day | null): boolean {
	return day === null || (bound !== null && bound >= day);
}
