/** Not while a picture is still growing; and again, ever later, where there was no answer. */
const PAUSES = [300, 5_000, 20_000];

/** Waits a while, in milliseconds, unless it is given up. */
function pause(time: number, signal: AbortSignal): Promise<void> {
	return new Promise((done) => {
		const timer = setTimeout(done, time);
		signal.addEventListener("abort", () => clearTimeout(timer));
	});
}

/** Asks for what the picture is right without, after a pause, and a few times more where that fails. */
export async function untilAnswered(ask: () => Promise<void>, signal: AbortSignal): Promise<void> {
	for (const time of PAUSES) {
		await pause(time, signal);
		try {
			return await ask();
		} catch {
			// The page says itself that the server is away.
			if (signal.aborted) return;
		}
	}
}
