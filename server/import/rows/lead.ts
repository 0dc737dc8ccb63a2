import { daysBetween } from "../../../model/time/day.ts";
import type { Day } from "../../../model/time/types.ts";

/**
 * How long before a day sources attested that it would come: the exponent of the greatest power of two of days; null
 * where they did not. Few facts have one, so that those that some sources foresaw are found among them.
 */
export function leadOf(day: Day | null, knownFrom: Day | null): number | null {
	if (day === null || knownFrom === null || knownFrom >= day) return null;
	return 31 - Math.clz32(daysBetween(knownFrom, day));
}

/** When a fact was foreseen to begin, and where it is a state to end. */
export function leadsOf({
	nature,
	startEarliest,
	endLatest,
	knownFrom,
}: {
	readonly nature: string;
	readonly startEarliest: Day | null;
	readonly endLatest: Day | null;
	readonly knownFrom: Day | null;
}): { readonly startLead: number | null; readonly endLead: number | null } {
	return {
		startLead: leadOf(startEarliest, knownFrom),
		endLead: nature === "STATE" ? leadOf(endLatest, knownFrom) : null,
	};
}
