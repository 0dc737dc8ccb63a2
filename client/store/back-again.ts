import { effect } from "@preact/signals";
import { words } from "./language.ts";
import { announce } from "./notices.ts";
import { retryQuietly } from "./retry.ts";
import { serverAway } from "./server.ts";

/** Milliseconds after which a server that is away is asked again: ever later, and then every minute. */
const PAUSES = [3_000, 6_000, 12_000, 30_000];
const AT_LAST = 60_000;

/**
 * While the server is away it is asked again by itself, and at once where the browser finds its network back or the
 * reader comes back to the page; that it is back is said once all that had no answer has one.
 */
export function askUntilBack(): () => void {
	return effect(() => {
		if (!serverAway.value) return;
		let tries = 0;
		let timer: ReturnType<typeof setTimeout> | undefined;
		let over = false;
		const wait = () => {
			clearTimeout(timer);
			timer = setTimeout(() => void ask(), PAUSES[tries++] ?? AT_LAST);
		};
		const ask = async () => {
			await retryQuietly();
			if (!over) wait();
		};
		const askNow = () => {
			if (document.visibilityState === "visible") void ask();
		};
		wait();
		addEventListener("online", askNow);
		document.addEventListener("visibilitychange", askNow);
		return () => {
			over = true;
			clearTimeout(timer);
			removeEventListener("online", askNow);
			document.removeEventListener("visibilitychange", askNow);
			announce(words.peek().scene.back);
		};
	});
}
