import { useEffect } from "preact/hooks";
import { known } from "../store/known.ts";
import { language, words } from "../store/language.ts";
import { route } from "../store/route.ts";
import { selected } from "../store/selection.ts";

/** Names the tab after what is on the page. */
export function DocumentTitle() {
	const { brand, nav } = words.value;
	const current = route.value;
	const id = selected.value;
	const name = id === null ? null : (known.value.nodes.get(id)?.name[language.value] ?? null);
	const view = current.view === "reports" ? nav.reports : (name ?? nav.explore);
	useEffect(() => {
		document.title = brand.title(view);
	}, [brand, view]);
	return null;
}
