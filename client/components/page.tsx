import { words } from "../store/language.ts";
import { announcement } from "../store/notices.ts";
import { embedded, readsStory, route } from "../store/route.ts";
import { DocumentTitle } from "./document-title.tsx";
import { Explore } from "./explore.tsx";
import { Keys } from "./keys/keys.tsx";
import { Spoken } from "./spoken.tsx";
import { TopBar } from "./top-bar.tsx";
import { whenNeeded } from "./when-needed.tsx";

const Embedded = whenNeeded(async () => (await import("./embedded.tsx")).Embedded);
const Reports = whenNeeded(
	async () => (await import("./reports/reports.tsx")).Reports,
	<main id="main" class="reports" />,
);
const StoryList = whenNeeded(
	async () => (await import("./stories/story-list.tsx")).StoryList,
	<main id="main" class="stories" />,
);

/** The whole page: the bar at the top and one view under it. */
export function Page() {
	const { view } = route.value;
	if (embedded) return <Embedded />;
	const explores = view === "explore" || readsStory(route.value);
	return (
		<div class={`page page-${view}`}>
			<button type="button" class="skip button" onClick={skip}>
				{words.value.brand.skip}
			</button>
			<DocumentTitle />
			<TopBar />
			{explores ? <Explore /> : view === "stories" ? <StoryList /> : <Reports />}
			<Keys />
			<Announcement />
			<Spoken />
		</div>
	);
}

/** To the picture, which answers to keys; to the list in its place, or to the view where it has none. */
function skip(): void {
	const main = document.getElementById("main");
	const room = main?.querySelector<HTMLElement>(".scene-table") ?? main?.querySelector<HTMLElement>(".graph");
	(room ?? main)?.focus();
}

/** Says what just happened: aloud by a screen reader, and for a moment on the page. */
function Announcement() {
	return (
		<div class="toast" role="status">
			{announcement.value === null ? "" : <span key={announcement.value.at}>{announcement.value.text}</span>}
		</div>
	);
}
