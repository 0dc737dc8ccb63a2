import { effect, signal, untracked } from "@preact/signals";
import { ServerAway } from "../api/request.ts";

/** Whether the last request found nobody there. */
export const serverAway = signal(false);

/** Runs a request and remembers whether the server answered; what it throws goes on to the caller. */
export async function asking<Result>(work: () => Promise<Result>): Promise<Result> {
	try {
		const result = await work();
		serverAway.value = false;
		return result;
	} catch (error) {
		if (error instanceof ServerAway) serverAway.value = true;
		throw error;
	}
}

/** Does something whenever the server is found back. It follows nothing else, whatever is read in it. */
export function whenBack(again: () => void): () => void {
	return effect(() => {
		if (!serverAway.value) untracked(again);
	});
}
