import type { Hop, Sweep, TieOrder } from "./tie-order.ts";

/**
 * What there is to know at a node, and apart from it what there is where it is a deal, statement or event that was reached by a
 * relationship of its own: then one may leave it by another of its own as well, since that is the same fact on the same day.
 */
interface AtNode<L> {
	readonly any: L | null;
	/** Ahead: after the fact. From the other end: before it is asked when it was, for those who come by its own. */
	readonly own: L | null;
}

/**
 * An order in which the two relationships by which a path passes a deal are one fact. It matters where no doubt is to be left: of
 * two payments of 2015 neither is surely the first, but of one it is not asked whether it came before itself.
 */
export function withOneDeal<L>(order: TieOrder<L>): TieOrder<AtNode<L>> {
	const { ahead, back } = order;
	return {
		ahead: {
			...both(ahead),
			through({ any, own }, hop, at, next) {
				const here = best(ahead, any, own);
				const through = (gates: Hop) => (here === null ? null : ahead.through(here, gates, at, next));
				const free = hop.some(({ fact }) => fact === at) ? own : null;
				return known({
					any: best(ahead, through(hop.filter(({ fact }) => fact !== next)), free),
					own: through(hop.filter(({ fact }) => fact === next)),
				});
			},
		},
		back: {
			...both(back),
			through({ any, own }, hop, at, next) {
				const through = (label: L | null, gates: Hop) => (label === null ? null : back.through(label, gates, at, next));
				const ofAt = hop.filter(({ fact }) => fact === at);
				return known({
					any: best(back, through(any, hop), through(own, ofAt)),
					own: hop.some(({ fact }) => fact === next) ? any : null,
				});
			},
		},
		meet: (a, b) => meets(order, a.any, b.any) || meets(order, a.own, b.any) || meets(order, a.own, b.own),
		arrival: ({ any, own }) => {
			const label = best(ahead, any, own);
			return label === null ? null : order.arrival(label);
		},
	};
}

function both<L>(sweep: Sweep<L>): Omit<Sweep<AtNode<L>>, "through"> {
	const news = (label: L | null, before: L | null) =>
		label === null || before === null ? label : sweep.news(label, before);
	return {
		origin: { any: sweep.origin, own: null },
		join: (a, b) => ({ any: best(sweep, a.any, b.any), own: best(sweep, a.own, b.own) }),
		news: (label, before) => known({ any: news(label.any, before.any), own: news(label.own, before.own) }),
	};
}

function best<L>(sweep: Sweep<L>, a: L | null, b: L | null): L | null {
	if (a === null) return b;
	return b === null ? a : sweep.join(a, b);
}

function known<L>(label: AtNode<L>): AtNode<L> | null {
	return label.any === null && label.own === null ? null : label;
}

function meets<L>(order: TieOrder<L>, a: L | null, b: L | null): boolean {
	return a !== null && b !== null && order.meet(a, b);
}
