import type { Words } from "../vocabulary/types.ts";
import { calendarDate } from "./day.ts";
import type { Season, VagueDate } from "./span.ts";
import type { Day } from "./types.ts";

/** The languages that Chronograph speaks. */
export type Language = keyof Words;

/** How much room there is: months in full where no day stands beside them, or always short. */
export interface Style {
	readonly language: Language;
	readonly months: "long" | "short";
}

/** English of the United States has the three-letter months; days stand before them all the same. */
const LOCALES: Record<Language, string> = { en: "en-US", fr: "fr-FR" };
const FIRST_YEAR_WITHOUT_ERA = 1000;

export const SEASON_NAMES: Record<Season, Words> = {
	spring: { en: "spring", fr: "printemps" },
	summer: { en: "summer", fr: "été" },
	autumn: { en: "autumn", fr: "automne" },
};

const monthNames = new Map<string, readonly string[]>();

/** A day in words: "30 Sep 2019", « 30 sept. 2019 ». */
export function formatDay(day: Day, language: Language): string {
	return nameOf(
		{ unit: "day", ...calendarDate(day), approximate: false, uncertain: false },
		{
			language,
			months: "short",
		},
	);
}

/** The name of a date without preposition or qualifier: "2015", "March 2018", "autumn 2018", "9 Mar 2023". */
export function nameOf(date: VagueDate, style: Style): string {
	const withoutYear = nameWithoutYear(date, style);
	const year = yearName(date.year, style.language);
	return withoutYear === null ? year : `${withoutYear} ${year}`;
}

/** The same where the year is said beside it; null for a year. */
export function nameWithoutYear(date: VagueDate, { language, months }: Style): string | null {
	switch (date.unit) {
		case "year":
			return null;
		case "season":
			return SEASON_NAMES[date.season][language];
		case "month":
			return monthName(date.month, language, months);
		case "day":
			return `${dayOfMonth(date.day, language)} ${monthName(date.month, language, "short")}`;
	}
}

/** The number of a day in its month: « 1er » in French. */
export function dayOfMonth(day: number, language: Language): string {
	return language === "fr" && day === 1 ? "1er" : String(day);
}

/** Before the year 1000 with its era, so that it is not taken for a day or a shortened year. */
function yearName(year: number, language: Language): string {
	if (year >= FIRST_YEAR_WITHOUT_ERA) return String(year);
	return language === "en" ? `AD ${year}` : `${year} apr. J.-C.`;
}

function monthName(month: number, language: Language, length: "long" | "short"): string {
	const key = `${language} ${length}`;
	let names = monthNames.get(key);
	if (names === undefined) {
		const format = new Intl.DateTimeFormat(LOCALES[language], { month: length, timeZone: "UTC" });
		names = Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2000, index, 1)));
		monthNames.set(key, names);
	}
	return names[month - 1] ?? String(month);
}
