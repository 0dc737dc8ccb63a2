import { words } from "../store/language.ts";
import { announce } from "../store/notices.ts";
import { readsStory, route } from "../store/route.ts";
import { viewCommands } from "../store/view-commands.ts";

/** Prints the picture with its legend and sources, where the key for printing would print the window. */
export function followPrintKey(): () => void {
	const follow = (event: KeyboardEvent) => {
		const key = event.key.toLowerCase() === "p" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
		const drawn = route.peek().view === "explore" || readsStory(route.peek());
		if (!key || !drawn || viewCommands.peek() === null) return;
		event.preventDefault();
		void printPicture();
	};
	addEventListener("keydown", follow);
	return () => removeEventListener("keydown", follow);
}

async function printPicture(): Promise<void> {
	const { portrait: messages, scene } = words.peek();
	announce(messages.working);
	try {
		const [{ takePortrait }, { printPortrait }] = await Promise.all([
			import("./export/take-portrait.ts"),
			import("./export/print-portrait.ts"),
		]);
		const portrait = await takePortrait("light");
		if (portrait === null) announce(messages.notDrawn);
		else printPortrait(portrait);
	} catch {
		announce(scene.away);
	}
}
