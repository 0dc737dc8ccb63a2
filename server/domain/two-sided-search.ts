import { type PathsWanted, shortestSimplePaths } from "./shortest-simple-paths.ts";

/** The neighbours of these nodes, in one statement; a node that is not known is absent. */
export type Expand = (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>;

/** What was read from one end: how many levels, and the nodes of the last that is known but not yet gone through. */
interface Side {
	readonly levels: number;
	readonly reached: ReadonlySet<string>;
	readonly frontier: readonly string[];
}

/** An end of the path that is not in the graph. */
export class UnknownEndError extends Error {
	override readonly name = "UnknownEndError";
	readonly code = "UNKNOWN_END";
	readonly end: "from" | "to";

	constructor(end: "from" | "to") {
		super(`The node that paths are to lead ${end === "from" ? "from" : "to"} is not known.`);
		this.end = end;
	}
}

/**
 * The shortest paths between two nodes, read level by level from both ends, always on the side that has fewer nodes to go
 * on from. After a levels from one end and b from the other every path of a + b hops is known, and none that is longer is
 * looked for before. At most one statement a hop.
 * @throws UnknownEndError
 */
export async function searchFromBothEnds(
	expand: Expand,
	from: string,
	to: string,
	{ count, maxLength }: PathsWanted,
): Promise<readonly (readonly string[])[]> {
	const neighbours = new Map<string, Set<string>>();
	const expanded = new Set<string>();
	const load = async (ids: readonly string[]) => {
		const missing = ids.filter((id) => !expanded.has(id));
		const found = missing.length === 0 ? new Map<string, readonly string[]>() : await expand(missing);
		for (const id of missing) expanded.add(id);
		for (const [id, others] of found) for (const other of others) join(neighbours, id, other);
		return found;
	};
	const advance = (side: Side, otherEnd: string): Side => {
		const next = new Set(side.frontier.flatMap((id) => [...(neighbours.get(id) ?? [])]));
		// A path ends at the other end: whom one meets only through it is of no use.
		const frontier = [...next].filter((id) => !side.reached.has(id) && id !== otherEnd);
		return { levels: side.levels + 1, reached: new Set([...side.reached, ...frontier]), frontier };
	};

	const ends = await load([from, to]);
	if (!ends.has(from)) throw new UnknownEndError("from");
	if (!ends.has(to)) throw new UnknownEndError("to");
	let start = advance({ levels: 0, reached: new Set([from]), frontier: [from] }, to);
	let goal = advance({ levels: 0, reached: new Set([to]), frontier: [to] }, from);

	for (;;) {
		const exhausted = start.frontier.length === 0 || goal.frontier.length === 0;
		const known = exhausted ? maxLength : Math.min(start.levels + goal.levels, maxLength);
		const paths = shortestSimplePaths(neighbours, from, to, { count, maxLength: known });
		if (paths.length >= count || known >= maxLength) return paths;
		if (start.frontier.length <= goal.frontier.length) {
			await load(start.frontier);
			start = advance(start, to);
		} else {
			await load(goal.frontier);
			goal = advance(goal, from);
		}
	}
}

function join(neighbours: Map<string, Set<string>>, a: string, b: string): void {
	setOf(neighbours, a).add(b);
	setOf(neighbours, b).add(a);
}

function setOf(neighbours: Map<string, Set<string>>, id: string): Set<string> {
	const known = neighbours.get(id);
	if (known !== undefined) return known;
	const empty = new Set<string>();
	neighbours.set(id, empty);
	return empty;
}
