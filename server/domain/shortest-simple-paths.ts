/** Who is joined to whom, both ways. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

export interface PathsWanted {
	/** How many, at most. */
	readonly count: number;
	/** Hops, at most. */
	readonly maxLength: number;
}

const none: ReadonlySet<string> = new Set();

/**
 * The shortest paths between two nodes that pass no node twice, by length, then by their ids in order.
 * Yen's algorithm: each further path leaves one of those already found at some node, so that the cost is that of
 * `count` × length breadth-first searches, however many paths there are.
 */
export function shortestSimplePaths(
	neighbours: Neighbours,
	from: string,
	to: string,
	{ count, maxLength }: PathsWanted,
): readonly (readonly string[])[] {
	const found: (readonly string[])[] = [];
	const candidates = new Map<string, readonly string[]>();
	const offer = (root: readonly string[], leaving: ReadonlySet<string>) => {
		const spur = root.at(-1) ?? from;
		const rest = bestPath(neighbours, spur, to, {
			passed: new Set(root),
			leaving,
			maxLength: maxLength - root.length + 1,
		});
		if (rest === null) return;
		const path = [...root, ...rest];
		candidates.set(JSON.stringify(path), path);
	};

	offer([from], none);
	while (found.length < count && candidates.size > 0) {
		const [key, path] = [...candidates].reduce((a, b) => (comparePaths(a[1], b[1]) <= 0 ? a : b));
		candidates.delete(key);
		found.push(path);
		for (let n = 1; n < path.length; n++) {
			const root = path.slice(0, n);
			const alike = found.filter((other) => root.every((id, i) => other[i] === id));
			offer(root, new Set(alike.flatMap((other) => other.slice(n, n + 1))));
		}
	}
	return found;
}

/** By length, then by ids in order. */
export function comparePaths(a: readonly string[], b: readonly string[]): number {
	if (a.length !== b.length) return a.length - b.length;
	const at = a.findIndex((id, n) => id !== b[n]);
	return at < 0 ? 0 : (a[at] ?? "") < (b[at] ?? "") ? -1 : 1;
}

interface Way {
	/** May not be passed (again). */
	readonly passed: ReadonlySet<string>;
	/** May not come first. */
	readonly leaving: ReadonlySet<string>;
	readonly maxLength: number;
}

/** What follows `from` on the shortest way to `to`, of equally short ones the first by ids; null where there is none. */
function bestPath(neighbours: Neighbours, from: string, to: string, way: Way): readonly string[] | null {
	const starts = [...(neighbours.get(from) ?? none)].filter((id) => !way.passed.has(id) && !way.leaving.has(id));
	const distances = new Map([[to, 0]]);
	let level: readonly string[] = [to];
	for (let distance = 0; distance < way.maxLength && level.length > 0; distance++) {
		const nearest = starts.filter((id) => distances.get(id) === distance);
		if (nearest.length > 0) return descend(neighbours, first(nearest), distances);
		const next: string[] = [];
		for (const id of level) {
			for (const one of neighbours.get(id) ?? none) {
				if (distances.has(one) || way.passed.has(one)) continue;
				distances.set(one, distance + 1);
				next.push(one);
			}
		}
		level = next;
	}
	return null;
}

/** From a node to the one at distance 0, always by the first id. */
function descend(neighbours: Neighbours, start: string, distances: ReadonlyMap<string, number>): readonly string[] {
	const path = [start];
	let id = start;
	for (let distance = distances.get(start) ?? 0; distance > 0; distance--) {
		id = first([...(neighbours.get(id) ?? none)].filter((one) => distances.get(one) === distance - 1));
		path.push(id);
	}
	return path;
}

function first(ids: readonly string[]): string {
	return ids.reduce((a, b) => (a <= b ? a : b));
}
