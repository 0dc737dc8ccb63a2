/** A relationship as far as it joins two nodes. */
interface Joined {
	readonly from: string;
	readonly to: string;
}

/** What lies between some nodes, the most tied to them first. */
export interface Between {
	/** What is tied to at least two of them: the middles of all ways of two steps among them. */
	readonly tying: readonly string[];
	/** What is tied to each of them. */
	readonly common: readonly string[];
}

/** Finds what lies between some nodes; the nodes themselves are never among it. */
export function between(nodes: readonly string[], relationships: readonly Joined[]): Between {
	const asked = new Set(nodes);
	const ends = new Map<string, Set<string>>();
	for (const { from, to } of relationships) {
		for (const [one, other] of [
			[from, to],
			[to, from],
		] as const) {
			if (!asked.has(one) || asked.has(other)) continue;
			const tied = ends.get(other) ?? new Set();
			ends.set(other, tied.add(one));
		}
	}
	const tying = [...ends]
		.filter(([, tied]) => tied.size > 1)
		.sort(([a, tiedToA], [b, tiedToB]) => tiedToB.size - tiedToA.size || (a < b ? -1 : 1));
	return {
		tying: tying.map(([id]) => id),
		common: tying.filter(([, tied]) => tied.size === asked.size).map(([id]) => id),
	};
}
