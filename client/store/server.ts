import { effect, signal, untracked } from "@preact/signals";
import { ServerAway } from "../api/request.ts";

/** Whether something that was asked found nobody there and has not been answered since. */
export const serverAway = signal(false);

/** Milliseconds in which whoever asks again has begun to: some wait whether the reader goes on first. */
const QUIET = 500;

/** How often what had no answer has been asked again. */
const rounds = signal(0);
let round: Promise<void> | null = null;

const open = new Set<Promise<unknown>>();
let failures = 0;

/** Runs a request and remembers whether the server answered; what it throws goes on to the caller. */
export async function asking<Result>(work: () => Promise<Result>): Promise<Result> {
	// What is asked again says nothing of the rest: else a part that fails and one that does not would take turns for ever.
	const tells = serverAway.peek() && round === null;
	const answer = work();
	open.add(answer);
	try {
		const result = await answer;
		if (tells) round ??= askAgain();
		return result;
	} catch (error) {
		if (error instanceof ServerAway) {
			failures++;
			serverAway.value = true;
		}
		throw error;
	} finally {
		open.delete(answer);
	}
}

/** Has all asked again that had no answer: the server is back only where none of it fails. */
async function askAgain(): Promise<void> {
	const [before, earlier] = [failures, new Set(open)];
	const since = () => [...open].filter((answer) => !earlier.has(answer));
	// Those that ask again see that this is under way.
	await null;
	rounds.value++;
	do {
		await Promise.allSettled(since());
		await new Promise((done) => setTimeout(done, QUIET));
	} while (since().length > 0);
	round = null;
	if (failures === before) serverAway.value = false;
}

/** Done once it is known whether all that had no answer has one, where that is being asked. */
export async function askedAgain(): Promise<void> {
	await round;
}

/** Does something at once, and whenever the server may be back. It follows nothing else, whatever is read in it. */
export function whenBack(again: () => void): () => void {
	return effect(() => {
		if (rounds.value > 0 || !serverAway.peek()) untracked(again);
	});
}
