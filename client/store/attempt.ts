import { RequestRefused, ServerAway } from "../api/request.ts";
import { language, words } from "./language.ts";
import { announce } from "./notices.ts";

/** Does what a reader asked for; where it fails, says why, and the page stays as it is. */
export function attempt(work: Promise<unknown>): void {
	work.catch((error: unknown) => {
		if (error instanceof ServerAway) announce(words.value.scene.away);
		else if (error instanceof RequestRefused) announce(error.words[language.value]);
		else throw error;
	});
}
