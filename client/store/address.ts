import { effect } from "@preact/signals";
import { scrubbing } from "./date.ts";
import { readLink } from "./link.ts";
import { opened } from "./opened.ts";
import { addressOf, readsStory, route, routeOf } from "./route.ts";
import { stepFragment } from "./story.ts";
import { currentFragment, openView } from "./view.ts";

const fragmentOf = () => location.hash.slice(1);

/** Holds the address and the view together: the view writes the address, and Back or a typed link opens its view. */
export function followAddress(): () => void {
	// A story opens its own view.
	if (!readsStory(route.value)) void openView(readLink(route.value.view === "explore" ? fragmentOf() : ""));
	let pending: ReturnType<typeof setTimeout> | undefined;
	const stopWriting = effect(() => {
		const at = route.value;
		const fragment = readsStory(at) ? stepFragment.value : currentFragment.value;
		if (opened.value !== "ready" || scrubbing.value || !(at.view === "explore" || readsStory(at))) return;
		clearTimeout(pending);
		pending = setTimeout(() => {
			if (route.value !== at) return;
			history.replaceState(null, "", addressOf(route.value, fragment));
		}, 150);
	});
	const follow = () => {
		route.value = routeOf(location.pathname, location.search);
		const fragment = fragmentOf();
		if (route.value.view === "explore" && fragment !== currentFragment.peek()) void openView(readLink(fragment));
	};
	addEventListener("popstate", follow);
	return () => {
		stopWriting();
		clearTimeout(pending);
		removeEventListener("popstate", follow);
	};
}
