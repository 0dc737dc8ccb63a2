import type { Ties } from "./known-ties.ts";
import type { Hop, TieOrder } from "./tie-order.ts";

/** The ids of its nodes, from one end to the other. */
export type NodePath = readonly string[];

export interface PathsWanted {
	/** How many, at most. */
	readonly count: number;
	/** Hops, at most. */
	readonly maxLength: number;
}

const none: ReadonlyMap<string, Hop> = new Map();

/**
 * The shortest paths between two nodes that keep an order and pass no node twice, by length, then by their ids in order.
 * Yen's algorithm ("Finding the K Shortest Loopless Paths in a Network", Management Science 17, 1971): each further path
 * leaves one of those already found at some node, so that the cost is that of `count` × length searches, however many paths
 * there are. What is common with the path that is left is kept and its nodes are taken out of the graph: with them gone, the
 * shortest way from there on passes no node twice by itself, so that the best label of a node and level is all there is to know.
 */
export function shortestPaths<L>(
	ties: Ties,
	order: TieOrder<L>,
	from: string,
	to: string,
	{ count, maxLength }: PathsWanted,
): readonly NodePath[] {
	const found: NodePath[] = [];
	const candidates = new Map<string, NodePath>();
	const offer = (root: NodePath, leaving: ReadonlySet<string>) => {
		const label = labelAfter(ties, order, root);
		if (label === null) return;
		const way = { root, label, leaving, maxLength: maxLength - root.length + 1 };
		const rest = bestRest(ties, order, way, to);
		if (rest === null) return;
		const path = [...root, ...rest];
		candidates.set(JSON.stringify(path), path);
	};

	offer([from], new Set());
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
export function comparePaths(a: NodePath, b: NodePath): number {
	if (a.length !== b.length) return a.length - b.length;
	const at = a.findIndex((id, n) => id !== b[n]);
	return at < 0 ? 0 : (a[at] ?? "") < (b[at] ?? "") ? -1 : 1;
}

function labelAfter<L>(ties: Ties, order: TieOrder<L>, root: NodePath): L | null {
	let label: L | null = order.ahead.origin;
	for (let n = 1; n < root.length && label !== null; n++)
		label = throughHop(ties, order, label, root[n - 1] ?? "", root[n] ?? "");
	return label;
}

function throughHop<L>(ties: Ties, order: TieOrder<L>, label: L, at: string, next: string): L | null {
	return order.ahead.through(label, ties.get(at)?.get(next) ?? [], at, next);
}

interface Way<L> {
	/** The nodes so far: none may be passed again. */
	readonly root: NodePath;
	/** What there is to know at the last of them. */
	readonly label: L;
	/** May not come next. */
	readonly leaving: ReadonlySet<string>;
	/** Of the rest. */
	readonly maxLength: number;
}

/** What follows on the shortest way to `to`, of equally short ones the first by ids; null where there is none. */
function bestRest<L>(ties: Ties, order: TieOrder<L>, way: Way<L>, to: string): NodePath | null {
	const passed = new Set(way.root);
	const starts: (readonly [string, L])[] = [];
	for (const start of onward(ties, order, [way.root.at(-1) ?? "", way.label]))
		if (!passed.has(start[0]) && !way.leaving.has(start[0])) starts.push(start);

	// By distance from `to`, what there is to know of a node, as far as it was not known at a smaller one.
	const levels: Map<string, L>[] = [new Map([[to, order.back.origin]])];
	const known = new Map(levels[0]);
	for (let distance = 0; distance < way.maxLength; distance++) {
		const level = levels[distance] ?? new Map<string, L>();
		if (level.size === 0) return null;
		const first = firstOf(starts, order, level);
		if (first !== null) return descend(ties, order, first, levels.slice(0, distance).reverse());
		levels.push(spread(ties, order.back, level, known, passed));
	}
	return null;
}

/** One hop further from all of these nodes: what is new at their neighbours. What is known grows by it. */
export function spread<L>(
	ties: Ties,
	sweep: TieOrder<L>["ahead"],
	level: ReadonlyMap<string, L>,
	known: Map<string, L>,
	barred: ReadonlySet<string>,
): Map<string, L> {
	const next = new Map<string, L>();
	for (const [id, label] of level) {
		for (const [other, hop] of ties.get(id) ?? none) {
			if (barred.has(other)) continue;
			const reached = sweep.through(label, hop, id, other);
			if (reached === null) continue;
			const before = known.get(other);
			const fresh = before === undefined ? reached : sweep.news(reached, before);
			if (fresh === null) continue;
			const beside = next.get(other);
			next.set(other, beside === undefined ? fresh : sweep.join(beside, fresh));
		}
	}
	for (const [id, label] of next) {
		const before = known.get(id);
		known.set(id, before === undefined ? label : sweep.join(before, label));
	}
	return next;
}

/** The first by id of those from which what is left can be gone along. */
export function firstOf<L>(
	labelled: Iterable<readonly [string, L]>,
	order: TieOrder<L>,
	level: ReadonlyMap<string, L>,
): readonly [string, L] | null {
	let first: readonly [string, L] | null = null;
	for (const one of labelled) {
		if (first !== null && first[0] <= one[0]) continue;
		const back = level.get(one[0]);
		if (back !== undefined && order.meet(one[1], back)) first = one;
	}
	return first;
}

/** On from a node, level by level, always by the first id from which the rest can be gone along. */
export function descend<L>(
	ties: Ties,
	order: TieOrder<L>,
	start: readonly [string, L],
	levels: readonly ReadonlyMap<string, L>[],
): NodePath {
	const path = [start[0]];
	let at = start;
	for (const level of levels) {
		const next = firstOf(onward(ties, order, at), order, level);
		if (next === null) break;
		path.push(next[0]);
		at = next;
	}
	return path;
}

function* onward<L>(
	ties: Ties,
	order: TieOrder<L>,
	[id, label]: readonly [string, L],
): Generator<readonly [string, L]> {
	for (const [other, hop] of ties.get(id) ?? none) {
		const reached = order.ahead.through(label, hop, id, other);
		if (reached !== null) yield [other, reached];
	}
}
