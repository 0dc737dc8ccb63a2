import type { Day, When } from "../../../model/time/types.ts";
import { standings } from "../to-node-record.ts";
import { AFTER_ALL, BEFORE_ALL, placeOf } from "./day-place.ts";
import type { FactDates } from "./fact-dates.ts";

/** Whether the fact at a place counts. */
type Test = (n: number) => boolean;

/**
 * The model's `counts`, of facts in columns: some nanoseconds each. An absent bound lies before or after all days there, so
 * that comparisons alone say it.
 */
export function datesThatCount(dates: FactDates, when: When): Test {
	const asked = new Set(when.standings.map((standing) => standings.indexOf(standing)));
	const stands = standings.map((_, place) => asked.has(place));
	const known = knownThen(dates, when.asKnownOn);
	const inTime = inTimeOf(dates, when);
	return (n) => stands[dates.standing(n)] === true && known(n) && inTime(n);
}

function knownThen(dates: FactDates, asKnownOn: Day | null): Test {
	const knownTo = dates.days("knownTo");
	if (asKnownOn === null) return (n) => knownTo[n] === AFTER_ALL;
	const day = placeOf(asKnownOn);
	const knownFrom = dates.days("knownFrom");
	return (n) => at(knownFrom, n) <= day && day < at(knownTo, n);
}

function inTimeOf(dates: FactDates, { at: day, during, certainty, ended }: When): Test {
	const possible = certainty === "POSSIBLE";
	if (day !== null) return onDay(dates, placeOf(day), ended, possible);
	if (during === null) return () => true;
	const [from, to] = [
		during.from === null ? BEFORE_ALL : placeOf(during.from),
		during.to === null ? AFTER_ALL : placeOf(during.to),
	];
	return inPeriod(dates, from, to, possible);
}

function onDay(dates: FactDates, day: number, ended: boolean, possible: boolean): Test {
	const { startEarliest, startLatest, endEarliest, endLatest } = boundsOf(dates);
	return (n) => {
		if (at(startEarliest, n) > day) return false;
		const sure = possible || !dates.doubtful(n);
		if (dates.nature(n) === "OCCURRENCE") return possible || (sure && at(endLatest, n) <= day);
		if (at(endLatest, n) < day) return ended && sure;
		return possible || (sure && at(startLatest, n) <= day && at(endEarliest, n) >= day);
	};
}

function inPeriod(dates: FactDates, from: number, to: number, possible: boolean): Test {
	const { startEarliest, startLatest, endEarliest, endLatest } = boundsOf(dates);
	return (n) => {
		if (at(startEarliest, n) > to || at(endLatest, n) < from) return false;
		if (possible) return true;
		if (dates.doubtful(n)) return false;
		return dates.nature(n) === "STATE"
			? at(startLatest, n) <= to && at(endEarliest, n) >= from
			: at(startEarliest, n) >= from && at(endLatest, n) <= to;
	};
}

function boundsOf(dates: FactDates) {
	return {
		startEarliest: dates.days("startEarliest"),
		startLatest: dates.days("startLatest"),
		endEarliest: dates.days("endEarliest"),
		endLatest: dates.days("endLatest"),
	};
}

const at = (days: Int32Array, n: number): number => days[n] ?? 0;
