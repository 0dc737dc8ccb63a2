import type { Language } from "../../../model/time/wording.ts";
import type { Preview } from "./preview.ts";

export interface Filling extends Preview {
	readonly language: Language;
	/** The address that is its own, without language and data. */
	readonly canonical: string;
	/** Where the page is, without a slash at its end. */
	readonly origin: string;
}

const claim: Readonly<Record<Language, string>> = {
	en: "Who is tied to whom, since when, and who says so.",
	fr: "Qui est lié à qui, depuis quand, et qui le dit.",
};

/** The page with a head that says what its address stands for, as previews of links and search engines read it. */
export function fillPage(
	page: string,
	{ title, description, type, aliases, language, canonical, origin }: Filling,
): string {
	const said = description ?? claim[language];
	// The build gives it a name of its own; the first picture of the page's head is it.
	const picture = /<meta property="og:image" content="([^"]+)"/.exec(page)?.[1];
	const linked = {
		"@context": "https://schema.org",
		"@type": type,
		"@id": canonical,
		url: canonical,
		name: title,
		...(aliases.length > 0 && { alternateName: aliases }),
		description: said,
	};
	const head = [
		`<link rel="canonical" href="${escaped(canonical)}" />`,
		meta("og:url", canonical),
		meta("og:title", title),
		meta("og:description", said),
		meta("og:locale", language === "fr" ? "fr_FR" : "en_GB"),
		...(picture === undefined ? [] : [meta("og:image", new URL(picture, `${origin}/`).href)]),
		`<script type="application/ld+json">${JSON.stringify(linked).replaceAll("<", "\\u003c")}</script>`,
	];
	return page
		.replace(/<html lang="[^"]*"/, `<html lang="${language}"`)
		.replace(/<title>.*?<\/title>/, () => `<title>${escaped(title)} · Chronograph</title>`)
		.replace(/<meta name="description"[^>]*>/, () => `<meta name="description" content="${escaped(said)}" />`)
		.replace(/\s*<meta property="og:(title|description|image)"[^>]*>/g, "")
		.replace("</head>", () => `${head.map((line) => `\t${line}\n\t`).join("")}</head>`);
}

const meta = (property: string, content: string): string =>
	`<meta property="${property}" content="${escaped(content)}" />`;

/** As text and in quotes. */
export function escaped(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;")
		.replaceAll("'", "&#39;");
}
