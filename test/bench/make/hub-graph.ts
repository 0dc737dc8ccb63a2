import { addDays } from "../../../model/time/day.ts";
import { stands, type TestNode, type TestRelationship } from "../../integration/scene/write-graph.ts";
import { random } from "./random.ts";

/** So many nodes, joined by so many ties. */
const nodeCount = 5_000;
const tieCount = 100_000;

/**
 * Where a node is: `from` lies among the first, `to` among the last, and whoever goes from one to the other passes the
 * middle. What joins the first to the middle began in 2012 or later, and what joins the middle to the last ended in 2011 or
 * earlier; all others may hold at any time. So there are very many paths of few hops, and none of them is in order of time.
 */
const parts = { first: [0, 2_000], middle: [2_000, 3_000], last: [3_000, nodeCount] } as const;
type Part = keyof typeof parts;

const joins: readonly {
	readonly a: Part;
	readonly b: Part;
	readonly share: number;
	readonly from: number;
	readonly to: number;
}[] = [
	{ a: "first", b: "first", share: 0.35, from: 1980, to: 2023 },
	{ a: "first", b: "middle", share: 0.1, from: 2012, to: 2023 },
	{ a: "middle", b: "middle", share: 0.1, from: 1980, to: 2023 },
	{ a: "middle", b: "last", share: 0.1, from: 1980, to: 2011 },
	{ a: "last", b: "last", share: 0.35, from: 1980, to: 2023 },
];

export interface HubGraph {
	readonly nodes: readonly TestNode[];
	readonly ties: readonly TestRelationship[];
	/** Two nodes between which there is no path in order of time, and none at the same time. */
	readonly from: string;
	readonly to: string;
	/** Two of the first part, between which there is one. */
	readonly near: readonly [string, string];
}

/** A graph with hubs, the same for the same seed: a few nodes have thousands of ties, most have some ten. */
export function hubGraph(seed: number): HubGraph {
	const { next, below, chance } = random(seed);
	const whole = (from: number, to: number) => from + below(to - from);
	const pick = (part: Part) => {
		const [first, end] = parts[part];
		// A power law: the n-th node of a part is picked with a weight of about 1 / √n.
		return first + Math.floor((end - first) * next() ** 2);
	};
	const ties = joins.flatMap(({ a, b, share, from, to }) =>
		Array.from({ length: Math.round(tieCount * share) }, (_, n): TestRelationship => {
			const start = addDays(`${from}-01-01`, whole(0, (to - from + 1) * 365));
			const last = `${to}-12-31`;
			const length = whole(30, 6_000);
			const end = addDays(start, length) < last ? addDays(start, length) : last;
			const open = to === 2023 && chance(0.2);
			const vague = chance(0.3) ? whole(0, 365) : 0;
			const startLatest = addDays(start, vague) < end ? addDays(start, vague) : end;
			const one = pick(a);
			const other = pick(b);
			return {
				type: "PARTNER_OF",
				from: idOf(one),
				to: idOf(other === one ? (other === parts[b][0] ? other + 1 : other - 1) : other),
				id: `fact/hub.${a}.${b}.${n}`,
				state: {
					...stands,
					startEarliest: start,
					startLatest,
					endEarliest: open ? startLatest : end,
					endLatest: open ? null : end,
				},
			};
		}),
	);
	return {
		nodes: Array.from({ length: nodeCount }, (_, n) => ({ id: idOf(n), name: `Node ${n}` })),
		ties,
		from: idOf(1_000),
		to: idOf(4_000),
		near: [idOf(1_000), idOf(1_500)],
	};
}

const idOf = (n: number) => `company/n-${n}`;
