import { pathOfOwn } from "../../../model/own-address.ts";
import type { Language } from "../../../model/time/wording.ts";
import { escaped } from "../escaped.ts";
import type { Preview, Said } from "./preview.ts";

export interface Filling extends Omit<Preview, "own" | "title"> {
	/** The one address that it is known by. */
	readonly path: string;
	/** Null: the page as a whole. */
	readonly title: string | null;
	readonly language: Language;
	/** Where the page is, without a slash at its end. */
	readonly origin: string;
}

const brand = "Chronograph";
const claim: Readonly<Record<Language, string>> = {
	en: "Who is tied to whom, since when, and who says so.",
	fr: "Qui est lié à qui, depuis quand, et qui le dit.",
};

/** The page with a head that says what its address stands for, as previews of links and search engines read it. */
export function fillPage(
	page: string,
	{ path, title, description, type, aliases, said, language, origin }: Filling,
): string {
	const below = description ?? claim[language];
	// Without language and data it is what it names; each language has its page.
	const named = origin + path;
	const inFrench = `${named}?lang=fr`;
	const canonical = language === "fr" ? inFrench : named;
	// The build gives it a name of its own; the first picture of the page's head is it.
	const picture = /<meta property="og:image" content="([^"]+)"/.exec(page)?.[1];
	const linked = {
		"@context": "https://schema.org",
		"@type": type,
		"@id": named,
		url: canonical,
		name: title ?? brand,
		...(aliases.length > 0 && { alternateName: aliases }),
		description: below,
		...(said && quotation(said, origin)),
	};
	const alternate = (hreflang: string, href: string) =>
		`<link rel="alternate" hreflang="${hreflang}" href="${escaped(href)}" />`;
	const head = [
		`<link rel="canonical" href="${escaped(canonical)}" />`,
		alternate("en", named),
		alternate("fr", inFrench),
		alternate("x-default", named),
		meta("og:url", canonical),
		meta("og:title", title ?? brand),
		meta("og:description", below),
		meta("og:locale", language === "fr" ? "fr_FR" : "en_GB"),
		...(picture === undefined ? [] : [meta("og:image", new URL(picture, `${origin}/`).href)]),
		`<script type="application/ld+json">${JSON.stringify(linked).replaceAll("<", "\\u003c")}</script>`,
	];
	return page
		.replace(/<html lang="[^"]*"/, `<html lang="${language}"`)
		.replace(/<title>.*?<\/title>/, () => `<title>${title === null ? brand : `${escaped(title)} · ${brand}`}</title>`)
		.replace(/<meta name="description"[^>]*>/, () => `<meta name="description" content="${escaped(below)}" />`)
		.replace(/\s*<meta property="og:(title|description|image)"[^>]*>/g, "")
		.replace("</head>", () => `${head.map((line) => `\t${line}\n\t`).join("")}</head>`);
}

/** The words, in whose language they are, who said them and when. */
const quotation = ({ text, language, speakers, on }: Said, origin: string) => ({
	text,
	inLanguage: language ?? undefined,
	creator:
		speakers.length === 0
			? undefined
			: speakers.map(({ own, type, name }) => ({ "@type": type, "@id": origin + pathOfOwn(own), name })),
	dateCreated: on ?? undefined,
});

const meta = (property: string, content: string): string =>
	`<meta property="${property}" content="${escaped(content)}" />`;
