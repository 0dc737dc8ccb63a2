import type { Day } from "../../../model/time/types.ts";
import type { ScenePeriod } from "../../store/scene-types.ts";

type Language = "en" | "fr";

const phrases = {
	en: { by: "by", until: "until", since: "since", after: "after", attested: "attested" },
	fr: { by: "au plus tard", until: "jusqu’à", since: "depuis", after: "après", attested: "attesté" },
} as const;

const seasons = [
	{ from: "03-01", to: "06-21", en: "spring", fr: "printemps" },
	{ from: "06-01", to: "09-23", en: "summer", fr: "été" },
	{ from: "09-01", to: "12-21", en: "autumn", fr: "automne" },
] as const;

const year = (day: Day): string => String(Number(day.slice(0, 4)));
const month = (day: Day): string => day.slice(0, 7);

function lastOfMonth(day: Day): boolean {
	const next = new Date(`${day}T00:00:00Z`);
	next.setUTCDate(next.getUTCDate() + 1);
	return next.getUTCDate() === 1;
}

// Made once: a picture of thousands asks for each of its dates.
const monthsIn = (locale: string) => new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
const months = { en: monthsIn("en-GB"), fr: monthsIn("fr-FR") };

const monthName = (day: Day, language: Language): string =>
	months[language].format(new Date(`${day}T00:00:00Z`)).replace("Sept", "Sep");

const monthAndYear = (day: Day, language: Language): string => `${monthName(day, language)} ${year(day)}`;

/** A last day, as roughly as it may be said: a thirty-first of December is a year. */
function to(day: Day, language: Language): string {
	if (day.endsWith("-12-31")) return year(day);
	return lastOfMonth(day) ? monthAndYear(day, language) : day;
}

/** The days from one to another: a day, a month, a season, a year, several of them. */
function span(first: Day, last: Day, language: Language): string {
	if (first === last) return first;
	const season = seasons.find((each) => first.endsWith(each.from) && last.endsWith(each.to));
	if (season !== undefined && year(first) === year(last)) return `${season[language]} ${year(first)}`;
	if (month(first) === month(last) && first.endsWith("-01") && lastOfMonth(last)) return month(first);
	if (first.endsWith("-01-01") && last.endsWith("-12-31")) {
		return year(first) === year(last) ? year(first) : `${year(first)}–${year(last)}`;
	}
	const together = year(first) === year(last);
	return `${monthName(first, language)}${together ? "" : ` ${year(first)}`}–${monthAndYear(last, language)}`;
}

/** The day before which nothing of it is, in words of the picture: "after Mar 2019". */
function after(day: Day, language: Language): string {
	const before = new Date(`${day}T00:00:00Z`);
	before.setUTCDate(before.getUTCDate() - 1);
	return to(before.toISOString().slice(0, 10), language);
}

function occurrence(period: ScenePeriod, language: Language): string | null {
	const words = phrases[language];
	if (period.startEarliest === null)
		return period.endLatest === null ? null : `${words.by} ${to(period.endLatest, language)}`;
	if (period.endLatest === null) return `${words.after} ${after(period.startEarliest, language)}`;
	return span(period.startEarliest, period.endLatest, language);
}

function state(period: ScenePeriod, language: Language): string | null {
	const words = phrases[language];
	const { startEarliest, startLatest, endEarliest, endLatest } = period;
	if (period.attested !== null) return `${words.attested} ${period.attested}`;
	const ended = endLatest !== null;
	if (startEarliest === null) {
		if (ended) return `${words.until} ${to(endLatest, language)}`;
		return startLatest === null ? null : `${words.by} ${to(startLatest, language)}`;
	}
	if (ended) {
		if (startLatest === null || endEarliest === null || startLatest >= endEarliest) {
			return span(startEarliest, endLatest, language);
		}
		const [begun, over] = [span(startEarliest, startLatest, language), span(endEarliest, endLatest, language)];
		return begun === over ? begun : `${begun}–${over}`;
	}
	if (startLatest === null) return `${words.after} ${after(startEarliest, language)}`;
	const start = span(startEarliest, startLatest, language);
	return start.includes("–") ? `${words.by} ${to(startLatest, language)}` : `${words.since} ${start}`;
}

/** A period in a few words, as precise as its bounds and no more; null where no date is given. */
export function shortDate(period: ScenePeriod, language: Language): string | null {
	return period.nature === "OCCURRENCE" ? occurrence(period, language) : state(period, language);
}

/** The first date of what has not begun, in a few words. */
export function firstDate(period: ScenePeriod, language: Language): string | null {
	const { startEarliest, startLatest, endLatest } = period;
	if (startEarliest === null) return shortDate(period, language);
	const last = startLatest ?? endLatest;
	if (last === null) return `${phrases[language].after} ${after(startEarliest, language)}`;
	return period.nature === "OCCURRENCE" ? shortDate(period, language) : span(startEarliest, last, language);
}
