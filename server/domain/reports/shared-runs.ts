interface Run<T> {
	readonly result: Promise<T>;
	/** Ends it for all. */
	readonly abort: () => void;
	waiting: number;
}

/**
 * Lets equal work that is asked for at the same time be done once: `share(key, signal, work)` joins what is under way
 * under that key. It is ended once all who wait for it have gone away.
 */
export function shareRuns<T>(): (
	key: string,
	signal: AbortSignal | undefined,
	work: (signal: AbortSignal) => Promise<T>,
) => Promise<T> {
	const underWay = new Map<string, Run<T>>();

	const begin = (key: string, work: (signal: AbortSignal) => Promise<T>): Run<T> => {
		const controller = new AbortController();
		const forget = () => {
			if (underWay.get(key) === run) underWay.delete(key);
		};
		const run: Run<T> = {
			result: work(controller.signal).finally(forget),
			abort: () => {
				forget();
				controller.abort();
			},
			waiting: 0,
		};
		// Whoever has gone away does not hear that it failed.
		run.result.catch(() => undefined);
		underWay.set(key, run);
		return run;
	};

	return async (key, signal, work) => {
		signal?.throwIfAborted();
		const run = underWay.get(key) ?? begin(key, work);
		run.waiting += 1;
		const leave = () => {
			run.waiting -= 1;
			if (run.waiting === 0) run.abort();
		};
		if (signal === undefined) return run.result;
		return new Promise<T>((resolve, reject) => {
			const gone = () => {
				leave();
				reject(signal.reason);
			};
			signal.addEventListener("abort", gone, { once: true });
			run.result.then(resolve, reject).finally(() => signal.removeEventListener("abort", gone));
		});
	};
}
