import type { Day } from "../../model/time/types.ts";
import { formatDay } from "../../model/time/wording.ts";
import { asKnownOn } from "./date.ts";
import { language, words } from "./language.ts";

/** Whether sources up to a day do not tell of it yet; where every source counts they all do. */
export function isLater(knownFrom: Day | null, upTo: Day | null): boolean {
	return upTo !== null && (knownFrom === null || knownFrom > upTo);
}

/** "not out yet on 31 Dec 2018", of what only sources later than those that count tell; null of all else. */
export function notOutYet(knownFrom: Day | null): string | null {
	const upTo = asKnownOn.value;
	return upTo !== null && isLater(knownFrom, upTo)
		? words.value.inspector.notOutYet(formatDay(upTo, language.value))
		: null;
}
