import type { Hop, HopGate, TieOrder } from "./tie-order.ts";

/** What is shown of a hop, and when it can have been gone along at the earliest. */
export interface Chosen<R> {
	readonly shown: R;
	/** Infinite where unbounded; null where the order has none. */
	readonly arrival: number | null;
}

/** A hop with the relationships that there are, the one to be preferred first. */
export interface HopChoice<R> {
	readonly at: string;
	readonly next: string;
	readonly relationships: readonly R[];
}

/**
 * A relationship for each hop, so that together they keep the order: always the first that does and leaves the rest possible.
 * None where they cannot.
 */
export function chooseRelationships<R, L>(
	order: TieOrder<L>,
	hops: readonly HopChoice<R>[],
	gateOf: (relationship: R) => HopGate | null,
): readonly Chosen<R>[] {
	const gates = (relationships: readonly R[]): Hop =>
		relationships.map(gateOf).filter((gate): gate is HopGate => gate !== null);
	const left: L[] = [order.back.origin];
	for (const { at, next, relationships } of hops.slice(1).reverse()) {
		const label = order.back.through(left[0] ?? order.back.origin, gates(relationships), next, at);
		if (label === null) return [];
		left.unshift(label);
	}

	const chosen: Chosen<R>[] = [];
	let here = order.ahead.origin;
	for (const [n, { at, next, relationships }] of hops.entries()) {
		const rest = left[n] ?? order.back.origin;
		const [first] = relationships.flatMap((shown) => {
			const label = order.ahead.through(here, gates([shown]), at, next);
			return label !== null && order.meet(label, rest) ? [{ shown, label }] : [];
		});
		if (first === undefined) return [];
		chosen.push({ shown: first.shown, arrival: order.arrival(first.label) });
		here = first.label;
	}
	return chosen;
}
