import { addMonths, calendarDate, daysBetween } from "./day.ts";
import type { Day } from "./types.ts";
import type { Language } from "./wording.ts";

/** How long it is from one day to another by the calendar: whole months, and the days that are left. */
export interface Duration {
	readonly months: number;
	readonly days: number;
}

/** How long it is between two days, whichever comes first. */
export function durationBetween(one: Day, other: Day): Duration {
	const [first, last] = one < other ? [one, other] : [other, one];
	const [from, to] = [calendarDate(first), calendarDate(last)];
	const turns = (to.year - from.year) * 12 + to.month - from.month;
	const months = addMonths(first, turns) <= last ? turns : turns - 1;
	return { months, days: daysBetween(addMonths(first, months), last) };
}

/**
 * A length of time in words, by its two largest units, rounded to the smaller of them: "3 years, 9 months",
 * « 2 mois, 5 jours ».
 */
export function durationInWords({ months, days }: Duration, language: Language): string {
	// From two months on a few days are lost in the rounding, and a half month counts as one.
	const rounded = months < ROUNDED_FROM ? months : months + (days > HALF_A_MONTH ? 1 : 0);
	const parts: readonly [count: number, unit: Unit][] = [
		[Math.floor(rounded / 12), "year"],
		[rounded % 12, "month"],
		[months < ROUNDED_FROM ? days : 0, "day"],
	];
	const said = parts.filter(([count]) => count > 0);
	return (said.length === 0 ? [parts[2] ?? [0, "day"]] : said)
		.map(
			([count, unit]) => `${count} ${UNITS[language][unit][count > 1 || (count === 0 && language === "en") ? 1 : 0]}`,
		)
		.join(", ");
}

const ROUNDED_FROM = 2;
const HALF_A_MONTH = 15;

type Unit = "year" | "month" | "day";

const UNITS: Readonly<Record<Language, Readonly<Record<Unit, readonly [one: string, more: string]>>>> = {
	en: { year: ["year", "years"], month: ["month", "months"], day: ["day", "days"] },
	fr: { year: ["an", "ans"], month: ["mois", "mois"], day: ["jour", "jours"] },
};
