import { numberOrNull } from "../properties.ts";
import { FactDates } from "./fact-dates.ts";
import type { ReadToKeep } from "./read-to-keep.ts";
import { whileUnwritten } from "./while-unwritten.ts";

export interface KeepFactDatesOptions {
	/** From so many facts on. */
	readonly from: number;
	/** Up to so many. */
	readonly most: number;
}

/** Milliseconds for reading millions of facts once, which is more than a question of its own is given. */
const readWithin = 120_000;

/**
 * The dates of all facts, while nothing is written; null where they are fewer or more than that. Who asks first waits for
 * them: counting each time is as slow as reading once.
 */
export function keepFactDates(
	graph: ReadToKeep,
	{ from, most }: KeepFactDatesOptions,
): () => Promise<FactDates | null> {
	const kept = whileUnwritten<FactDates>({ most, sizeOf: ({ count }) => count, atOnce: true });
	const howMany = async () => {
		const { rows, writtenUpTo } = await graph.readAt("queries/count-facts");
		return { count: (rows[0] && numberOrNull(rows[0], "count")) ?? 0, writtenUpTo };
	};
	const read = async (count: number): Promise<FactDates> => {
		const dates = new FactDates(count);
		const { batches } = await graph.open(
			"queries/fact-dates",
			{},
			{ timeout: Math.max(readWithin, graph.queryTimeout) },
		);
		for await (const batch of batches) for (const [text] of batch) dates.add(String(text));
		return dates;
	};
	return async () => {
		const { count, writtenUpTo } = await howMany();
		if (count < from || count > most) return null;
		return kept.find("all", writtenUpTo, async () => ({
			value: await read(count),
			writtenUpTo: (await howMany()).writtenUpTo,
		}));
	};
}
