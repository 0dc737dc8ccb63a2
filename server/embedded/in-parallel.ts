/** Does `work` on every item, at most `width` at once; the first failure is thrown after no new item is begun. */
export async function inParallel<T>(
	items: readonly T[],
	width: number,
	work: (item: T) => Promise<void>,
): Promise<void> {
	const waiting = items.values();
	let failed = false;
	const worker = async () => {
		for (const item of waiting) {
			if (failed) return;
			try {
				await work(item);
			} catch (error) {
				failed = true;
				throw error;
			}
		}
	};
	const results = await Promise.allSettled(Array.from({ length: width }, worker));
	for (const result of results) if (result.status === "rejected") throw result.reason;
}
