import { effect, signal } from "@preact/signals";

/** Whether the first scene is still on its way. */
export const opened = signal<"loading" | "ready" | "failed">("loading");

/** Waits for the first scene, which would take the place of whatever is shown before it. */
export function firstScene(): Promise<void> {
	return new Promise((resolve) => {
		let stop: (() => void) | undefined;
		stop = effect(() => {
			if (opened.value === "loading") return;
			stop?.();
			resolve();
		});
		if (opened.peek() !== "loading") stop();
	});
}

let turns = 0;

/** Of several views that are on their way the one asked for last is shown: takes the turn, and says whether it still is the last. */
export function takeTurn(): () => boolean {
	turns += 1;
	const mine = turns;
	return () => mine === turns;
}
