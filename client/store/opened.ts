import { signal } from "@preact/signals";

/** Whether the first scene is still on its way. */
export const opened = signal<"loading" | "ready" | "failed">("loading");

let turns = 0;

/** Of several views that are on their way the one asked for last is shown: takes the turn, and says whether it still is the last. */
export function takeTurn(): () => boolean {
	turns += 1;
	const mine = turns;
	return () => mine === turns;
}
