import type { KnownTies } from "./known-ties.ts";
import { type NodePath, type PathsWanted, shortestPaths, spread } from "./shortest-paths.ts";
import type { Sweep, TieOrder } from "./tie-order.ts";

/** A cheaper way to learn that there is no path, before the hops of very many nodes are read. */
export interface Probe<L> {
	/** How many nodes are not yet very many. */
	readonly above: number;
	/** Whether there is one of so many more hops at most. */
	isThereAny(start: Side<L>, goal: Side<L>, hops: number): Promise<boolean>;
}

/** What is known from one end. */
interface Side<L> {
	readonly sweep: Sweep<L>;
	readonly end: string;
	levels: number;
	/** What is new at the outermost level, from which to go on. */
	frontier: ReadonlyMap<string, L>;
	readonly known: Map<string, L>;
}

/**
 * The shortest paths between two nodes that keep an order, read level by level from both ends, always on the side that has
 * fewer nodes to go on from. After a levels from one end and b from the other every path of a + b hops is known, and none
 * that is longer is looked for before. At most one statement a hop: the hops from both ends are to be loaded already.
 */
export async function searchFromBothEnds<L>(
	known: KnownTies,
	order: TieOrder<L>,
	from: string,
	to: string,
	wanted: PathsWanted,
	probe: Probe<L> | null = null,
): Promise<readonly NodePath[]> {
	const first = await search(known, order, from, to, { ...wanted, narrow: true }, probe);
	// What was left out can be on no path of the shortest length, but on longer ones.
	const more = first.length > 0 && first.length < wanted.count;
	return more ? search(known, order, from, to, { ...wanted, narrow: false }, null) : first;
}

async function search<L>(
	known: KnownTies,
	order: TieOrder<L>,
	from: string,
	to: string,
	{ count, maxLength, narrow }: PathsWanted & { readonly narrow: boolean },
	probe: Probe<L> | null,
): Promise<readonly NodePath[]> {
	const start = sideOf(order.ahead, from);
	const goal = sideOf(order.back, to);
	let met = false;
	let probed = probe === null;
	const advance = async (side: Side<L>) => {
		await known.load(side.frontier.keys());
		const other = side === start ? goal : start;
		side.frontier = spread(known.ties, side.sweep, side.frontier, side.known, new Set());
		side.levels += 1;
		met ||= meets(order, start, goal);
		// A path ends at the other end: whom one meets only through it is of no use.
		const frontier = new Map(side.frontier);
		frontier.delete(other.end);
		side.frontier = frontier;
		if (narrow && !met) leaveOut(order, start, goal);
	};

	await advance(start);
	await advance(goal);
	for (;;) {
		const exhausted = start.frontier.size === 0 || goal.frontier.size === 0;
		const length = exhausted ? maxLength : Math.min(start.levels + goal.levels, maxLength);
		const paths = met ? shortestPaths(known.ties, order, from, to, { count, maxLength: length }) : [];
		if (length >= maxLength || paths.length >= count || (narrow && paths.length > 0)) return paths;
		const next = start.frontier.size <= goal.frontier.size ? start : goal;
		if (!probed && !met && next.frontier.size > (probe?.above ?? 0)) {
			probed = true;
			if (!(await probe?.isThereAny(start, goal, maxLength - length))) return [];
		}
		await advance(next);
	}
}

function sideOf<L>(sweep: Sweep<L>, end: string): Side<L> {
	const origin = new Map([[end, sweep.origin]]);
	return { sweep, end, levels: 0, frontier: origin, known: new Map(origin) };
}

/** Whether what was last found at one end goes together with anything at the other. */
function meets<L>(order: TieOrder<L>, start: Side<L>, goal: Side<L>): boolean {
	const [few, many] = start.frontier.size <= goal.frontier.size ? [start, goal] : [goal, start];
	for (const id of few.frontier.keys()) {
		if (!many.known.has(id)) continue;
		const [ahead, back] = [start.known.get(id), goal.known.get(id)];
		if (ahead !== undefined && back !== undefined && order.meet(ahead, back)) return true;
	}
	return false;
}

/**
 * While nothing is found, the shortest path that there may be goes on from both frontiers. What goes together with nothing
 * at the other one is not on it.
 */
function leaveOut<L>(order: TieOrder<L>, start: Side<L>, goal: Side<L>): void {
	const [ahead, back] = [union(start), union(goal)];
	if (ahead === null || back === null) return;
	start.frontier = new Map([...start.frontier].filter(([, label]) => order.meet(label, back)));
	goal.frontier = new Map([...goal.frontier].filter(([, label]) => order.meet(ahead, label)));
}

function union<L>({ sweep, frontier }: Side<L>): L | null {
	let all: L | null = null;
	for (const label of frontier.values()) all = all === null ? label : sweep.join(all, label);
	return all;
}
