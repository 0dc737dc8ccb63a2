import type { Nature } from "../vocabulary/types.ts";
import type { Style } from "./calendar-words.ts";
import { dayOfMonth, nameOf, nameWithoutYear } from "./calendar-words.ts";
import type { VagueDate } from "./span.ts";

/** What can be said of a period, in one language. */
export interface Phrases {
	/** Of a date: "in 2015", "some day in March 2023", "around 2018". */
	when(date: VagueDate, nature: Nature): string;
	between(from: VagueDate, to: VagueDate, nature: Nature): string;
	fromTo(start: VagueDate, end: VagueDate): string;
	/** And lasts, as far as is known. */
	since(start: VagueDate): string;
	endUnknown(start: VagueDate): string;
	until(end: VagueDate): string;
	/** At the latest. */
	by(end: VagueDate): string;
	notBefore(start: VagueDate): string;
	lastAttested(date: VagueDate): string;
	lastAttestedBetween(from: VagueDate, to: VagueDate): string;
	unsure(text: string): string;
	readonly about: string;
	readonly noDate: string;
	readonly noDateBriefly: string;
}

/** The names of the two ends of a range, what both have in common said once: "11 Mar" and "10 Sep 2019". */
export function namesOfEnds(first: VagueDate, last: VagueDate, style: Style): readonly [string, string] {
	const lastName = nameOf(last, style);
	const apart = first.year !== last.year || first.approximate || last.approximate || last.unit === "year";
	if (apart) return [nameOf(first, style), lastName];
	if (first.unit === "day" && last.unit === "day" && first.month === last.month) {
		return [dayOfMonth(first.day, style.language), lastName];
	}
	return [nameWithoutYear(first, style) ?? nameOf(first, style), lastName];
}
