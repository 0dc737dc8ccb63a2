import { LRUCache } from "lru-cache";
import type { Graph } from "../../graph/graph.ts";
import { numberOrNull } from "../properties.ts";
import { type KeptFact, keptFactReader } from "./kept-fact.ts";

export interface KeepingOptions {
	/** From so many relationships on the facts about some nodes are kept. */
	readonly busyFrom?: number;
	/** So many facts are kept at most: some 250 bytes each. */
	readonly most?: number;
	/** Whether the first question waits for them already. */
	readonly atOnce?: boolean;
}

/** The facts about the busiest nodes, while nothing is written: reading all of them for each question takes its time. */
export interface KeptFacts {
	/**
	 * All versions of all facts about these nodes, by first day and id; null where they are few, were not asked about
	 * before, or are still being read. Who asks a second time has them read, and waits for nothing.
	 */
	find(ids: readonly string[]): Promise<readonly KeptFact[] | null>;
}

/** A database with what is kept of it. */
export interface KeepingGraph {
	readonly graph: Graph;
	readonly kept: KeptFacts;
}

interface Kept {
	readonly writtenUpTo: string;
	readonly facts: readonly KeptFact[];
}

export function keepFacts(
	graph: Graph,
	{ busyFrom = 5_000, most = 200_000, atOnce = false }: KeepingOptions = {},
): KeptFacts {
	const kept = new LRUCache<string, Kept>({ maxSize: most, sizeCalculation: ({ facts }) => facts.length + 1 });
	/** What was asked about on which state of the data. */
	const asked = new LRUCache<string, string>({ max: 1_000 });
	const reading = new Map<string, Promise<void>>();

	/** What is written meanwhile may be in a part of what was read: that is left. A failure is no loss: the statements answer. */
	const read = async (key: string, ids: readonly string[], writtenUpTo: string): Promise<void> => {
		try {
			const { rows, writtenUpTo: after } = await graph.readAt("queries/kept-facts", { ids });
			if (after === writtenUpTo) kept.set(key, { writtenUpTo, facts: rows.map(keptFactReader()) });
		} catch {
			asked.delete(key);
		} finally {
			reading.delete(key);
		}
	};
	return {
		find: async (ids) => {
			const { rows, writtenUpTo } = await graph.readAt("queries/how-busy", { ids });
			if (((rows[0] && numberOrNull(rows[0], "count")) ?? 0) < busyFrom) return null;
			const key = JSON.stringify(ids.toSorted());
			const found = (): readonly KeptFact[] | null => {
				const held = kept.get(key);
				return held?.writtenUpTo === writtenUpTo ? held.facts : null;
			};
			const facts = found();
			if (facts !== null) return facts;
			const again = asked.get(key) === writtenUpTo;
			asked.set(key, writtenUpTo);
			if ((again || atOnce) && !reading.has(key)) reading.set(key, read(key, ids, writtenUpTo));
			if (!atOnce) return null;
			await reading.get(key);
			return found();
		},
	};
}
