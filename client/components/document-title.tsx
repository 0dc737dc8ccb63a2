import { useEffect } from "preact/hooks";
import { known } from "../store/known.ts";
import { language, words } from "../store/language.ts";
import { route } from "../store/route.ts";
import { selected } from "../store/selection.ts";
import { currentStep } from "../store/story.ts";

/** Names the tab after what is on the page. */
export function DocumentTitle() {
	const { brand, nav } = words.value;
	const current = route.value;
	const id = selected.value;
	const name = id === null ? null : (known.value.nodes.get(id)?.name[language.value] ?? null);
	const step = currentStep.value;
	const told = step === null ? nav.stories : language.value === "fr" ? step.titleFr : step.titleEn;
	const views = { reports: nav.reports, stories: told, explore: name ?? nav.explore };
	const view = views[current.view];
	useEffect(() => {
		document.title = brand.title(view);
	}, [brand, view]);
	return null;
}
