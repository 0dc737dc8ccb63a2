import type { Ties } from "./known-ties.ts";
import { descend, firstOf, type NodePath, spread } from "./shortest-paths.ts";
import { anyOrder, type TieOrder } from "./tie-order.ts";

/** A path that does not keep an order. */
export interface RefusedPath {
	readonly nodes: NodePath;
	/** From 0: the first at which none of its relationships will do. */
	readonly hop: number;
}

/**
 * Of the shortest paths of any order, none of which keeps this one, the one that gets furthest, then the first by ids. It is
 * enough to know how far one gets at all: among nodes that lie on a shortest path, level by level, as long as there is a
 * node that can be reached in this order.
 * @param length that of the shortest path of any order
 */
export function refusedPath<L>(ties: Ties, order: TieOrder<L>, from: string, to: string, length: number): RefusedPath {
	const distances = levelsFrom(ties, to, length);
	const nearer = (hops: number) => distances[length - hops] ?? new Map<string, true>();

	const reached: ReadonlyMap<string, L>[] = [new Map([[from, order.ahead.origin]])];
	for (let hop = 0; hop < length; hop++) {
		const next = among(spread(ties, order.ahead, reached[hop] ?? new Map(), new Map(), new Set()), nearer(hop + 1));
		if (next.size === 0) break;
		reached.push(next);
	}

	const hop = reached.length - 1;
	const furthest = reached[hop] ?? new Map<string, L>();
	const levels: ReadonlyMap<string, L>[] = [new Map([...furthest.keys()].map((id) => [id, order.back.origin]))];
	for (let n = hop - 1; n >= 0; n--)
		levels.unshift(
			among(spread(ties, order.back, levels[0] ?? new Map(), new Map(), new Set()), reached[n] ?? new Map()),
		);
	const start = firstOf([[from, order.ahead.origin]], order, levels[0] ?? new Map()) ?? [from, order.ahead.origin];
	const kept = descend(ties, order, start, levels.slice(1));
	const rest = descend(ties, anyOrder, [kept.at(-1) ?? from, true], distances.slice(0, length - hop).reverse());
	return { nodes: [...kept, ...rest.slice(1)], hop };
}

/** The nodes at each distance from one, up to the longest. */
function levelsFrom(ties: Ties, id: string, longest: number): readonly Map<string, true>[] {
	const known = new Map<string, true>([[id, true]]);
	const levels = [new Map(known)];
	for (let distance = 1; distance <= longest; distance++)
		levels.push(spread(ties, anyOrder.back, levels[distance - 1] ?? new Map(), known, new Set()));
	return levels;
}

function among<L>(labelled: ReadonlyMap<string, L>, nodes: ReadonlyMap<string, unknown>): Map<string, L> {
	return new Map([...labelled].filter(([id]) => nodes.has(id)));
}
