import { calendarDate, firstDayOfYear, lastDayOfYear } from "../../model/time/day.ts";
import type { Dated, Day } from "../../model/time/types.ts";
import type { Extent } from "./extent.ts";
import type { Language } from "./language.ts";

/** A period on a scale of whole years. */
export interface Strip {
	readonly scale: Extent;
	/** Where it may have been. */
	readonly may: Extent;
	/** Where it surely was; null where no day is sure. */
	readonly sure: Extent | null;
	/** Whether a start, or an end, is not known at all: it then reaches to the edge of the scale, and fades towards it. */
	readonly open: { readonly start: boolean; readonly end: boolean };
}

/** How a period lies on a scale, one of its own where none is given; null where nothing of it is dated. */
export function stripOf(period: Dated, given?: Extent): Strip | null {
	const { startEarliest, startLatest, endEarliest, endLatest, nature, doubtful } = period;
	const days = [startEarliest, startLatest, endEarliest, endLatest].filter((day) => day !== null).sort();
	const [first, last] = [days.at(0), days.at(-1)];
	if (first === undefined || last === undefined) return null;
	const scale = given ?? {
		from: firstDayOfYear(calendarDate(first).year - (startEarliest === null ? 1 : 0)),
		to: lastDayOfYear(calendarDate(last).year + (endLatest === null ? 1 : 0)),
	};
	const may = { from: startEarliest ?? scale.from, to: endLatest ?? scale.to };
	const open = { start: startEarliest === null, end: endLatest === null };
	return { scale, may, sure: sureSpan(startLatest, endEarliest, nature, doubtful, may), open };
}

function sureSpan(
	startLatest: Day | null,
	endEarliest: Day | null,
	nature: Dated["nature"],
	doubtful: boolean,
	may: Extent,
): Extent | null {
	if (doubtful) return null;
	if (may.from === may.to) return may;
	if (nature === "OCCURRENCE" || startLatest === null || endEarliest === null || startLatest > endEarliest) return null;
	return { from: startLatest, to: endEarliest };
}

/** What stands at the start, the middle and the end of a scale: months within a year, else years. */
export function stripLabels(scale: Extent, language: Language): readonly [string, string, string] {
	const [from, to] = [calendarDate(scale.from).year, calendarDate(scale.to).year];
	if (from === to) {
		const month = new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", { month: "short", timeZone: "UTC" });
		const named = (index: number) => month.format(new Date(Date.UTC(2001, index, 1)));
		return [named(0), `${named(6)} ${from}`, named(11)];
	}
	// Of two years the second begins in the middle and ends at the end: it is named once.
	const middle = to - from > 1 && (to - from) % 2 === 1 ? String((from + to + 1) / 2) : "";
	return [String(from), middle, String(to)];
}
