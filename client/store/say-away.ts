import { words } from "./language.ts";
import { announce, tell } from "./notices.ts";
import { readsStory, route } from "./route.ts";
import { scene } from "./scene.ts";
import { serverAway } from "./server.ts";

/** Says that the server is away; where the picture has a bar that says so, only to those who do not see it. */
export function sayAway(): void {
	const hasBar =
		serverAway.peek() && scene.peek().nodes.length > 0 && (route.peek().view === "explore" || readsStory(route.peek()));
	(hasBar ? tell : announce)(words.peek().scene.away);
}
