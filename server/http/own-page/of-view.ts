import type { Language } from "../../../model/time/wording.ts";
import type { Words } from "../../../model/vocabulary/types.ts";
import type { AskApi, Preview } from "./preview.ts";

/** What a view of the page is called in the preview of a link; `path` is the one address that it is known by. */
export type ViewPreview = Omit<Preview, "own"> & { readonly path: string };

interface Told {
	readonly title: string;
	readonly description: string | null;
}

const questions = {
	reports:
		"query ReportPage($id: ID!, $language: Language!) { found: report(name: $id) { title(language: $language) description(language: $language) } }",
	stories: `query StoryPage($id: ID!, $language: Language!) {
  found: story(id: $id) {
    title(language: $language)
    description(language: $language)
    steps { title(language: $language) plainText(language: $language) }
  }
}`,
} as const;

interface FoundStory extends Told {
	readonly steps?: readonly { readonly title: string; readonly plainText: string }[];
}

const lists: Readonly<Record<keyof typeof questions, { readonly title: Words; readonly description: Words }>> = {
	reports: {
		title: { en: "Reports", fr: "Rapports" },
		description: {
			en: "Saved questions to the graph, each with its answer as a table.",
			fr: "Des questions enregistrées, chacune avec sa réponse en tableau.",
		},
	},
	stories: {
		title: { en: "Stories", fr: "Récits" },
		description: {
			en: "Each is told in steps, with the date, the picture and what is selected.",
			fr: "Chacun se lit par étapes, avec la date, l’image et la sélection.",
		},
	},
};

/**
 * What there is to say of `/reports`, `/reports/NAME`, `/stories`, `/stories/NAME` and its steps; null of any other view,
 * and where there is none such. @throws where the API does not answer
 */
export async function readViewPreview(ask: AskApi, pathname: string, language: Language): Promise<ViewPreview | null> {
	const path = pathname.replace(/\/$/, "");
	const [, view, name, step] = path.split("/");
	if (view !== "reports" && view !== "stories") return null;
	const said = ({ title, description }: Told) => ({ path, title, description, type: "WebPage", aliases: [] });
	const { title, description } = lists[view];
	if (name === undefined) return said({ title: title[language], description: description[language] });
	const variables = { id: view === "reports" ? name : `story/${name}`, language: language === "fr" ? "FR" : "EN" };
	const { found } = (await ask(questions[view], variables)) as { readonly found: FoundStory | null };
	if (found === null) return null;
	const at = step === undefined ? undefined : found.steps?.[Number(step) - 1];
	return at === undefined
		? { ...said(found), path: `/${view}/${name}` }
		: said({ title: `${at.title} · ${found.title}`, description: inShort(at.plainText) });
}

/** More than previews show. */
const longest = 300;

/** The words of a step as far as whole ones go. */
function inShort(text: string): string {
	const plain = text.replaceAll(/\s+/g, " ").trim();
	return plain.length <= longest ? plain : `${plain.slice(0, longest).replace(/\s+\S*$/, "")} …`;
}
