import { useEffect } from "preact/hooks";
import { headline } from "../../model/headline.ts";
import { details, hasDossier } from "../store/details.ts";
import { factTitle } from "../store/fact-words.ts";
import { known } from "../store/known.ts";
import { language, words } from "../store/language.ts";
import { route } from "../store/route.ts";
import { selected } from "../store/selection.ts";
import { currentStep } from "../store/story.ts";

/** Names the tab after what is on the page. */
export function DocumentTitle() {
	const { brand, nav } = words.value;
	const current = route.value;
	const name = selected.value === null ? null : titleOf(selected.value);
	const step = currentStep.value;
	const told = step === null ? nav.stories : language.value === "fr" ? step.titleFr : step.titleEn;
	const views = { reports: nav.reports, stories: told, explore: name ?? nav.explore };
	const view = views[current.view];
	useEffect(() => {
		document.title = brand.title(view);
	}, [brand, view]);
	return null;
}

/** What is selected, by its name; a fact as its card is headed. */
function titleOf(id: string): string | null {
	const speak = language.value;
	const { value: shown } = details;
	if (shown.kind === "fact" && shown.id === id)
		return headline(factTitle(shown.fact, speak), shown.fact.standing, speak);
	const node = known.value.nodes.get(id);
	if (node === undefined) return null;
	return hasDossier(id) ? node.name[speak] : headline(node.name[speak], node.vouched?.standing ?? "REPORTED", speak);
}
