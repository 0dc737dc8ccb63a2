import { RequestRefused, ServerAway } from "../api/request.ts";
import { language } from "./language.ts";
import { announce } from "./notices.ts";
import { sayAway } from "./say-away.ts";

/** Does what a reader asked for; where it fails, says why, and the page stays as it is. */
export function attempt(work: Promise<unknown>): void {
	work.catch((error: unknown) => {
		if (error instanceof ServerAway) sayAway();
		else if (error instanceof RequestRefused) announce(error.words[language.value]);
		else throw error;
	});
}
