import type { Language } from "../../model/time/wording.ts";
import { escaped } from "./escaped.ts";
import { plainPage } from "./plain-page.ts";
import type { Ways } from "./ways-from.ts";

const words = {
	en: {
		title: "Not found",
		called: (id: string) => `There is nothing called ${id} in this data.`,
		at: (path: string) => `There is nothing at ${path}.`,
		why: "It may have had another name, or have been taken out.",
		meant: "Was this meant:",
		lists: { reports: "All reports", stories: "All stories" },
		home: "Open the explorer and search for it",
	},
	fr: {
		title: "Introuvable",
		called: (id: string) => `Rien ne s’appelle ${id} dans ces données.`,
		at: (path: string) => `Il n’y a rien à l’adresse ${path}.`,
		why: "Son nom a pu changer, ou il a pu être retiré.",
		meant: "Vouliez-vous dire :",
		lists: { reports: "Tous les rapports", stories: "Tous les récits" },
		home: "Ouvrir l’explorateur et le chercher",
	},
} as const;

/**
 * A page in words, with a way to the explorer, where an address names nothing: an id of the data, or a path from its slash, and to what was perhaps meant.
 * @param built the page that the client was built into
 */
export function nothingHere(
	named: string,
	language: Language,
	built: string,
	ways: Ways = { meant: null, list: null },
): string {
	const { title, called, at, why, meant, lists, home } = words[language];
	const link = (href: string, text: string) => `<a href="${escaped(href)}">${escaped(text)}</a>`;
	const there = named.startsWith("/") ? at : called;
	const body = `<p>${there(`<code>${escaped(named)}</code>`)} ${why}</p>
${ways.meant === null ? "" : `<p>${meant} ${link(ways.meant, ways.meant)}</p>\n`}<p>${ways.list === null ? link("/", home) : link(`/${ways.list}`, lists[ways.list])}</p>`;
	return plainPage(title, body, language, built);
}
