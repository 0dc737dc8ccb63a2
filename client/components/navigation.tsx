import { words } from "../store/language.ts";
import { reportRoute, route } from "../store/route.ts";
import { ViewLink } from "./view-link.tsx";

/** The views of the page, and the API's own. */
export function Navigation({ onFollow }: { readonly onFollow?: () => void }) {
	const { nav } = words.value;
	const { view } = route.value;
	const follow = onFollow === undefined ? {} : { onFollow };
	return (
		<nav class="navigation" aria-label={nav.label}>
			<ViewLink to={{ view: "explore" }} current={view === "explore"} {...follow}>
				{nav.explore}
			</ViewLink>
			<ViewLink to={{ view: "stories", story: null, step: 1 }} current={view === "stories"} {...follow}>
				{nav.stories}
			</ViewLink>
			<ViewLink to={reportRoute(null)} current={view === "reports"} {...follow}>
				{nav.reports}
			</ViewLink>
			<a href="/graphql">{nav.api}</a>
		</nav>
	);
}
