import { readsStory, route } from "./route.ts";
import { stepToSend } from "./story.ts";
import { linkToSend } from "./view.ts";

/** The address to send on of whatever the page shows: a step of a story, and what was explored beyond it, the explorer, or a report. */
export function addressToSend({ origin, href }: Pick<Location, "origin" | "href">): string {
	if (route.value.view === "explore") return linkToSend(origin);
	return readsStory(route.value) ? stepToSend(origin) : href;
}
