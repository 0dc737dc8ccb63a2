import { colon } from "../colon.ts";
import { elides } from "../vocabulary/elision.ts";
import { nameOf, type Style } from "./calendar-words.ts";
import { namesOfEnds, type Phrases } from "./phrases.ts";
import type { VagueDate } from "./span.ts";

/** What is said of a period in French, where the article and the preposition before a date depend on its unit. */
export function frenchPhrases(style: Style): Phrases {
	const named = (date: VagueDate) => nameOf(date, style);
	const roughly = (date: VagueDate, text: string) => (date.approximate ? `${text} environ` : text);
	const whole = (join: (date: VagueDate, name: string) => string) => (date: VagueDate) =>
		roughly(date, join(date, named(date)));
	const ends = (
		first: VagueDate,
		last: VagueDate,
		joinFirst: (date: VagueDate, name: string) => string,
		joinLast: (date: VagueDate, name: string) => string,
	) => {
		const [firstName, lastName] = namesOfEnds(first, last, style);
		return [roughly(first, joinFirst(first, firstName)), roughly(last, joinLast(last, lastName))] as const;
	};
	const between = (from: VagueDate, to: VagueDate) => `entre ${ends(from, to, article, article).join(" et ")}`;
	return {
		when: (date, nature) => {
			if (date.approximate) return `vers ${article(date, named(date))}`;
			return date.unit === "month" && nature === "OCCURRENCE"
				? `un jour ${of(date, named(date))}`
				: inside(date, named(date));
		},
		between: (from, to, nature) => (nature === "STATE" ? `à un moment ${between(from, to)}` : between(from, to)),
		fromTo: (start, end) => ends(start, end, of, to).join(" "),
		since: (start) => `depuis ${whole(article)(start)}`,
		endUnknown: (start) => `à partir ${whole(of)(start)}, fin inconnue`,
		until: whole(
			(date, name) => `jusqu’${date.unit === "day" || date.unit === "season" ? to(date, name) : `en ${name}`}`,
		),
		by: (end) => `${whole(inside)(end)} au plus tard`,
		notBefore: (start) => `pas avant ${whole(article)(start)}`,
		lastAttested: (date) => `dernière attestation${colon.fr}${roughly(date, named(date))}`,
		lastAttestedBetween: (from, to) => `dernière attestation${colon.fr}${between(from, to)}`,
		unsure: (text) => `${text}, date incertaine`,
		about: "v. ",
		noDate: "sans date",
		noDateBriefly: "sans date",
	};
}

/** « le 9 mars », « l’automne 2018 », « mars 2018 », « 2015 » */
function article(date: VagueDate, name: string): string {
	if (date.unit === "day") return `le ${name}`;
	return date.unit === "season" ? (elides(name) ? `l’${name}` : `le ${name}`) : name;
}

/** « du 9 mars », « de l’automne 2018 », « d’avril 2018 », « de 2015 » */
function of(date: VagueDate, name: string): string {
	if (date.unit === "day") return `du ${name}`;
	if (date.unit === "season") return elides(name) ? `de l’${name}` : `du ${name}`;
	return elides(name) ? `d’${name}` : `de ${name}`;
}

/** « au 9 mars », « à l’automne 2018 », « à mars 2018 », « à 2015 » */
function to(date: VagueDate, name: string): string {
	if (date.unit === "day") return `au ${name}`;
	if (date.unit === "season") return elides(name) ? `à l’${name}` : `au ${name}`;
	return `à ${name}`;
}

/** « le 9 mars », « à l’automne 2018 », « en mars 2018 », « en 2015 » */
function inside(date: VagueDate, name: string): string {
	if (date.unit === "day") return `le ${name}`;
	return date.unit === "season" ? to(date, name) : `en ${name}`;
}
