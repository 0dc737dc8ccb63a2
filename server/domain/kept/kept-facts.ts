import type { Graph } from "../../graph/graph.ts";
import { numberOrNull } from "../properties.ts";
import type { FactDates } from "./fact-dates.ts";
import { keepFactDates } from "./kept-dates.ts";
import { type KeptFact, keptFactReader } from "./kept-fact.ts";
import type { ReadToKeep } from "./read-to-keep.ts";
import { whileUnwritten } from "./while-unwritten.ts";

export interface KeepingOptions {
	/** From so many relationships on the facts about some nodes are kept, and from so many facts on the dates of all. */
	readonly busyFrom?: number;
	/** So many facts about nodes are kept at most: some 250 bytes each. */
	readonly most?: number;
	/** Of so many facts at most the dates of all are kept: 25 bytes each. */
	readonly mostDates?: number;
	/** Whether the first question about nodes waits for their facts already. */
	readonly atOnce?: boolean;
}

/** The facts about the busiest nodes, while nothing is written: reading all of them for each question takes its time. */
export interface KeptFacts {
	/**
	 * All versions of all facts about these nodes, by first day and id; null where they are few, were not asked about
	 * before, or are still being read. Who asks a second time has them read, and waits for nothing.
	 */
	find(ids: readonly string[]): Promise<readonly KeptFact[] | null>;
	/** The dates of all versions of all facts; null where they are few, or too many. Who asks first waits for them. */
	dates(): Promise<FactDates | null>;
}

/** A database with what is kept of it. */
export interface KeepingGraph {
	readonly graph: Graph;
	readonly kept: KeptFacts;
}

export function keepFacts(
	graph: ReadToKeep,
	{ busyFrom = 5_000, most = 200_000, mostDates = 10_000_000, atOnce = false }: KeepingOptions = {},
): KeptFacts {
	const kept = whileUnwritten<readonly KeptFact[]>({ most, sizeOf: (facts) => facts.length, atOnce });
	return {
		find: async (ids) => {
			const { rows, writtenUpTo } = await graph.readAt("queries/how-busy", { ids });
			if (((rows[0] && numberOrNull(rows[0], "count")) ?? 0) < busyFrom) return null;
			return kept.find(JSON.stringify(ids.toSorted()), writtenUpTo, async () => {
				const read = await graph.readAt("queries/kept-facts", { ids });
				return { value: read.rows.map(keptFactReader()), writtenUpTo: read.writtenUpTo };
			});
		},
		dates: keepFactDates(graph, { from: busyFrom, most: mostDates }),
	};
}
