import type { Gate } from "../../../model/time/gate.ts";

/** When one of the relationships of a hop can be gone along. */
export interface HopGate extends Gate {
	/** The deal, statement or event that it belongs to, where that is one of the two ends of the hop. */
	readonly fact?: string;
}

/** The relationships of a hop that have a gate, any of which may be gone along. None: all of them are undated. */
export type Hop = readonly HopGate[];

/** How to go along hops from one end of a path, and what to remember of it: `L`, the best that can be at a node. */
export interface Sweep<L> {
	/** Before the first hop. */
	readonly origin: L;
	/** After one more hop, from one node to the next; null where none of its relationships will do. */
	through(label: L, hop: Hop, at: string, next: string): L | null;
	/** The best of both, of two ways to one node. */
	join(a: L, b: L): L;
	/** What of a label is better than what is known; null where nothing is. */
	news(label: L, known: L): L | null;
}

/**
 * Whether ties follow each other as they must. Of each it holds that fewer hops are never worse: whatever lies on a circle can
 * be left out of a way, and what follows is possible still. So the shortest ways pass no node twice by themselves.
 */
export interface TieOrder<L> {
	readonly ahead: Sweep<L>;
	/** From the other end, against the direction of the path. */
	readonly back: Sweep<L>;
	/** Whether a way to a node and one from it make one. */
	meet(ahead: L, back: L): boolean;
	/** The day of arrival, infinite where unbounded; null where the order has none. */
	arrival(ahead: L): number | null;
}

const anyway: Sweep<true> = {
	origin: true,
	through: () => true,
	join: () => true,
	news: () => null,
};

/** Time does not matter. */
export const anyOrder: TieOrder<true> = { ahead: anyway, back: anyway, meet: () => true, arrival: () => null };
