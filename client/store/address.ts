import { effect } from "@preact/signals";
import { ownAddressOf } from "../../model/own-address.ts";
import { attempt } from "./attempt.ts";
import { scrubbing } from "./date.ts";
import { readLink } from "./link.ts";
import { opened } from "./opened.ts";
import { addressOf, readsStory, route, routeOf } from "./route.ts";
import { showNamed } from "./show-named.ts";
import { stepFragment } from "./story.ts";
import { currentFragment, openView } from "./view.ts";

const fragmentOf = () => location.hash.slice(1);

/** Opens the view of the fragment; without one, what an address of its own names is shown in the view that the page opens on. */
async function openAddress(): Promise<void> {
	if (route.value.view !== "explore") return openView(readLink(""));
	const named = ownAddressOf(location.pathname);
	await openView(readLink(fragmentOf()));
	if (named !== null && fragmentOf() === "" && opened.value === "ready") attempt(showNamed(named));
}

/** Holds the address and the view together: the view writes the address, and Back or a typed link opens its view. */
export function followAddress(): () => void {
	// A story opens its own view.
	if (!readsStory(route.value)) void openAddress();
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
