/** Runs tasks as they come, at most so many at a time; the others wait their turn. */
export function atMost(limit: number): <T>(task: () => Promise<T>) => Promise<T> {
	const waiting: (() => void)[] = [];
	let running = 0;
	return async (task) => {
		if (running === limit) await new Promise<void>((resolve) => waiting.push(resolve));
		else running += 1;
		try {
			return await task();
		} finally {
			const next = waiting.shift();
			// Its place is handed on, so that nobody slips in between.
			if (next) next();
			else running -= 1;
		}
	};
}
