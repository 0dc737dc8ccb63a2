import type { Gate } from "../../../model/time/gate.ts";
import type { Hop, TieOrder } from "./tie-order.ts";

/** What is shown of a hop, and when it can have been gone along at the earliest. */
export interface Chosen<R, L> {
	readonly shown: R;
	readonly label: L;
}

/**
 * A relationship for each hop, so that together they keep the order: always the first that does and leaves the rest possible.
 * As many as can be had: of a path that is refused those before the hop that refuses it.
 * @param hops of each, the relationships that there are, the one to be preferred first
 */
export function chooseRelationships<R, L>(
	order: TieOrder<L>,
	hops: readonly (readonly R[])[],
	gateOf: (relationship: R) => Gate | null,
): readonly Chosen<R, L>[] {
	const gates = (relationships: readonly R[]): Hop =>
		relationships.map(gateOf).filter((gate): gate is Gate => gate !== null);
	const left: L[] = [order.back.origin];
	for (const relationships of hops.slice(1).reverse()) {
		const label = order.back.through(left[0] ?? order.back.origin, gates(relationships));
		if (label === null) return [];
		left.unshift(label);
	}

	const chosen: Chosen<R, L>[] = [];
	let at = order.ahead.origin;
	for (const [n, relationships] of hops.entries()) {
		const next = relationships
			.map((shown) => ({ shown, label: order.ahead.through(at, gates([shown])) }))
			.find((one): one is Chosen<R, L> => one.label !== null && order.meet(one.label, left[n] ?? order.back.origin));
		if (next === undefined) return [];
		chosen.push(next);
		at = next.label;
	}
	return chosen;
}
