import { lazy, Suspense } from "preact/compat";
import { words } from "../store/language.ts";
import { announcement } from "../store/notices.ts";
import { route } from "../store/route.ts";
import { DocumentTitle } from "./document-title.tsx";
import { Explore } from "./explore.tsx";
import { TopBar } from "./top-bar.tsx";

const Reports = lazy(() => import("./reports/reports.tsx").then((module) => ({ default: module.Reports })));

/** The whole page: the bar at the top and one view under it. */
export function Page() {
	const { view } = route.value;
	return (
		<div class={`page page-${view}`}>
			<button type="button" class="skip button" onClick={skip}>
				{words.value.brand.skip}
			</button>
			<DocumentTitle />
			<TopBar />
			{view === "explore" ? (
				<Explore />
			) : (
				<Suspense fallback={<main id="main" class="reports" />}>
					<Reports />
				</Suspense>
			)}
			<Announcement />
		</div>
	);
}

function skip(): void {
	document.getElementById("main")?.focus();
}

/** Tells screen readers what just happened. */
function Announcement() {
	return (
		<div class="unseen" role="status">
			{announcement.value === null ? "" : <span key={announcement.value.at}>{announcement.value.text}</span>}
		</div>
	);
}
