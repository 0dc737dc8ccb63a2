import type { Hop } from "./tie-order.ts";

/** Who is joined to whom, both ways, and when. */
export type Ties = ReadonlyMap<string, ReadonlyMap<string, Hop>>;

/** The hops from these nodes, by neighbour, in one statement. */
export type ReadHops = (ids: readonly string[]) => Promise<ReadonlyMap<string, ReadonlyMap<string, Hop>>>;

/** What has been read of the graph so far. */
export interface KnownTies {
	readonly ties: Ties;
	/** Reads the hops from those of these nodes from which they have not been read. */
	load(ids: Iterable<string>): Promise<void>;
}

export function knownTies(read: ReadHops): KnownTies {
	const ties = new Map<string, Map<string, Hop>>();
	const asked = new Set<string>();
	return {
		ties,
		load: async (ids) => {
			const missing = [...ids].filter((id) => !asked.has(id));
			if (missing.length === 0) return;
			for (const id of missing) asked.add(id);
			for (const [id, hops] of await read(missing)) {
				for (const [other, hop] of hops) {
					hopsOf(ties, id).set(other, hop);
					hopsOf(ties, other).set(id, hop);
				}
			}
		},
	};
}

function hopsOf(ties: Map<string, Map<string, Hop>>, id: string): Map<string, Hop> {
	const known = ties.get(id);
	if (known !== undefined) return known;
	const none = new Map<string, Hop>();
	ties.set(id, none);
	return none;
}
