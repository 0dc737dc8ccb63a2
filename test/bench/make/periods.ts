import type { Nature } from "../../../model/vocabulary/types.ts";
import { dayAt, dayCount } from "./calendar.ts";
import type { Random } from "./random.ts";

/** What a fact says of its dates. */
export interface Dates {
	readonly period?: string | undefined;
	readonly attested?: string | undefined;
}

type Form = "date" | "interval" | "ongoing" | "end unknown" | "start unknown" | "between" | "attested" | "none";

const ofStates: readonly (readonly [Form, number])[] = [
	["date", 12],
	["interval", 42],
	["ongoing", 22],
	["end unknown", 10],
	["start unknown", 2],
	["between", 4],
	["attested", 5],
	["none", 3],
];
const ofOccurrences: readonly (readonly [Form, number])[] = [
	["date", 86],
	["interval", 4],
	["start unknown", 2],
	["between", 5],
	["none", 3],
];

/** Dates as vague as sources are: from one place in time on. */
export function datesFrom(place: number, nature: Nature, random: Random): Dates {
	const form = random.weighted(nature === "STATE" ? ofStates : ofOccurrences);
	const start = () => vague(place, random);
	// The year after, so that no vague end lies before a vague start.
	const later = place + 400 + random.around(nature === "STATE" ? 1_800 : 200);
	const end = () => vague(later, random);
	switch (form) {
		case "none":
			return {};
		case "attested":
			return { attested: start() };
		case "date":
			return {
				period:
					start() +
					random.weighted([
						["", 90],
						["~", 6],
						["?", 4],
					] as const),
			};
		case "interval":
			return { period: later < dayCount - 400 ? `${start()}/${end()}` : start() };
		case "ongoing":
			return { period: `${start()}/..` };
		case "end unknown":
			return { period: `${start()}/` };
		case "start unknown":
			return { period: `/${start()}` };
		case "between":
			return { period: `[${dayAt(place)}..${dayAt(place + 1 + random.around(100))}]` };
	}
}

/** A day, or the month or year that it lies in. */
function vague(place: number, random: Random): string {
	return dayAt(place).slice(
		0,
		random.weighted([
			[10, 50],
			[7, 28],
			[4, 22],
		] as const),
	);
}
