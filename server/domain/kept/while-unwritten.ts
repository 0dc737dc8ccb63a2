import { LRUCache } from "lru-cache";

/** What was read, and up to which writing of the database it holds. */
export interface ReadAt<T> {
	readonly value: T;
	readonly writtenUpTo: string;
}

export interface WhileUnwrittenOptions<T extends object> {
	/** So much is kept at most, by size. */
	readonly most: number;
	readonly sizeOf: (value: T) => number;
	/** Whether who asks first waits for it; else who asks a second time has it read, and nobody waits. */
	readonly atOnce: boolean;
}

/** Keeps what is read of the database for as long as nothing is written to it. */
export interface WhileUnwritten<T extends object> {
	/**
	 * What is kept under a key; null where it is not, or not yet, and where it could not be read or was written to meanwhile.
	 * @param writtenUpTo of the database as it is now
	 */
	find(key: string, writtenUpTo: string, read: () => Promise<ReadAt<T>>): Promise<T | null>;
}

export function whileUnwritten<T extends object>({
	most,
	sizeOf,
	atOnce,
}: WhileUnwrittenOptions<T>): WhileUnwritten<T> {
	const kept = new LRUCache<string, ReadAt<T>>({
		maxSize: most + 1,
		sizeCalculation: ({ value }) => sizeOf(value) + 1,
	});
	/** What was asked about on which state of the data. */
	const asked = new LRUCache<string, string>({ max: 1_000 });
	const reading = new Map<string, Promise<void>>();

	/** What is written meanwhile may be in a part of what was read: that is left. A failure is no loss: the statements answer. */
	const readOnce = async (key: string, writtenUpTo: string, read: () => Promise<ReadAt<T>>): Promise<void> => {
		try {
			const found = await read();
			if (found.writtenUpTo === writtenUpTo) kept.set(key, found);
		} catch {
			asked.delete(key);
		} finally {
			reading.delete(key);
		}
	};
	return {
		find: async (key, writtenUpTo, read) => {
			const found = (): T | null => {
				const held = kept.get(key);
				return held?.writtenUpTo === writtenUpTo ? held.value : null;
			};
			const value = found();
			if (value !== null) return value;
			const again = asked.get(key) === writtenUpTo;
			asked.set(key, writtenUpTo);
			if ((again || atOnce) && !reading.has(key)) reading.set(key, readOnce(key, writtenUpTo, read));
			if (!atOnce) return null;
			await reading.get(key);
			return found();
		},
	};
}
