/** Hands on what it is given, each as soon as what it waits for is there, unless something newer was given since. */
export interface Latest<T> {
	give(next: T): void;
	/** Hands nothing on any more. */
	close(): void;
}

/** `awaited` says what has to settle first; null hands on at once. Its promise must not be refused. */
export function latest<T>(awaited: (next: T) => Promise<unknown> | null, hand: (next: T) => void): Latest<T> {
	let newest = 0;
	return {
		give: (next) => {
			newest += 1;
			const mine = newest;
			const wait = awaited(next);
			if (wait === null) hand(next);
			else {
				void wait.then(() => {
					if (mine === newest) hand(next);
				});
			}
		},
		close: () => {
			newest += 1;
		},
	};
}
