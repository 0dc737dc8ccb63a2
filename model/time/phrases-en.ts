import { nameOf, type Style } from "./calendar-words.ts";
import { namesOfEnds, type Phrases } from "./phrases.ts";
import type { VagueDate } from "./span.ts";

/** What is said of a period in English. */
export function englishPhrases(style: Style): Phrases {
	const about = (date: VagueDate, name: string) => (date.approximate ? `around ${name}` : name);
	const named = (date: VagueDate) => about(date, nameOf(date, style));
	const ends = (first: VagueDate, last: VagueDate) => {
		const [firstName, lastName] = namesOfEnds(first, last, style);
		return [about(first, firstName), about(last, lastName)] as const;
	};
	const between = (from: VagueDate, to: VagueDate) => `between ${ends(from, to).join(" and ")}`;
	return {
		when: (date, nature) => {
			if (date.approximate) return named(date);
			if (date.unit === "day") return `on ${named(date)}`;
			return date.unit === "month" && nature === "OCCURRENCE" ? `some day in ${named(date)}` : `in ${named(date)}`;
		},
		between: (from, to, nature) => (nature === "STATE" ? `some time ${between(from, to)}` : between(from, to)),
		fromTo: (start, end) => `from ${ends(start, end).join(" to ")}`,
		since: (start) => `since ${named(start)}`,
		endUnknown: (start) => `from ${named(start)}, end unknown`,
		until: (end) => `until ${named(end)}`,
		by: (end) => `by ${named(end)}`,
		notBefore: (start) => `not before ${named(start)}`,
		lastAttested: (date) => `last attested ${named(date)}`,
		lastAttestedBetween: (from, to) => `last attested ${between(from, to)}`,
		unsure: (text) => `${text}, date uncertain`,
		about: "c. ",
		noDate: "no date given",
		noDateBriefly: "no date",
	};
}
