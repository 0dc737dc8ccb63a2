import type { Language } from "../../model/time/wording.ts";
import { escaped } from "./escaped.ts";

const words = {
	en: { home: "Chronograph, home", views: "Views", explore: "Explore", stories: "Stories", reports: "Reports" },
	fr: { home: "Chronograph, accueil", views: "Vues", explore: "Explorer", stories: "Récits", reports: "Rapports" },
} as const;

/** The colours of the page's own tokens; a test holds them together. */
const colours = `:root {
	color-scheme: light dark;
	--canvas: #faf8f3;
	--panel: #fffefb;
	--sunken: #f3f0e8;
	--line: #e6e1d6;
	--ink: #1b1a17;
	--ink2: #4a473f;
	--accent: #00727a;
}
@media (prefers-color-scheme: dark) {
	:root {
		--canvas: #161512;
		--panel: #1c1b18;
		--sunken: #121110;
		--line: #2e2c27;
		--ink: #efebe2;
		--ink2: #beb8ab;
		--accent: #4fc4c4;
	}
}`;

const look = `body { margin: 0; background: var(--canvas); color: var(--ink); font: 450 15px/23px "Inter Variable", Inter, system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 22px; min-height: 48px; padding: 0 18px; background: var(--panel); border-bottom: 1px solid var(--line); }
header a { color: var(--ink2); font-size: 13px; font-weight: 500; text-decoration: none; }
header a:hover { color: var(--ink); }
nav { display: flex; gap: 22px; }
.brand { display: flex; align-items: center; gap: 10px; margin-right: 12px; color: var(--ink); font-size: 15px; font-weight: 620; letter-spacing: -0.018em; }
main { max-width: 36rem; margin: 12vh auto; padding: 0 24px; }
h1 { margin: 0 0 12px; font-size: 22px; line-height: 28px; font-weight: 640; letter-spacing: -0.018em; }
main a { color: var(--accent); text-underline-offset: 3px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
code { padding: 1px 4px; border-radius: 4px; background: var(--sunken); font: 13px ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }`;

const mark = `<svg width="20" height="20" viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false"><path d="M20.6 5.1A12 12 0 1 0 26.9 11.4M16 17l6-6.5" stroke="var(--ink)" stroke-width="2.8" stroke-linecap="round" /><circle cx="16" cy="17" r="2.4" fill="var(--ink)" /><circle cx="25.4" cy="6.6" r="3" fill="var(--accent)" /></svg>`;

/** What the head of the built page has that one without its scripts needs too: the mark of the tab, and its letters. */
function takenFrom(built: string): string {
	const icon = /<link rel="icon"[^>]*>/.exec(built)?.[0] ?? "";
	const letters = /<link rel="preload" as="font"[^>]*href="([^"]+)"/.exec(built)?.[1];
	if (letters === undefined) return icon;
	return `${icon}
<style>@font-face { font-family: "Inter Variable"; src: url("${letters}") format("woff2"); font-weight: 100 900; font-display: swap; }</style>`;
}

/**
 * A page in words that looks as the rest does and loads nothing of it but its letters.
 * @param built the page that the client was built into
 * @param body HTML
 */
export function plainPage(title: string, body: string, language: Language, built: string): string {
	const { home, views, explore, stories, reports } = words[language];
	const link = (href: string, text: string) => `<a href="${href}">${text}</a>`;
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="robots" content="noindex" />
<title>${escaped(title)} · Chronograph</title>
${takenFrom(built)}
<style>
${colours}
${look}
</style>
</head>
<body>
<header>
<a class="brand" href="/" aria-label="${home}">${mark}Chronograph</a>
<nav aria-label="${views}">${link("/", explore)}${link("/stories", stories)}${link("/reports", reports)}</nav>
</header>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;
}
