import { gateOf } from "../../model/time/gate.ts";
import type { Certainty, Dated } from "../../model/time/types.ts";
import type { Words } from "../../model/vocabulary/types.ts";
import type { StoredRelationship } from "./stored-node.ts";

export interface Path {
	readonly nodes: readonly string[];
	readonly relationships: readonly StoredRelationship[];
	/** How surely its hops can be taken one after the other without going back in time; null where they cannot. */
	readonly order: Certainty | null;
	/** Where the order that was asked for broke; null where it holds, or none was asked for. */
	readonly refusal: Refusal | null;
}

/** The hop at which an order breaks, from 0, and why. */
export interface Refusal {
	readonly hop: number;
	readonly reason: Words;
}

/** The path along given nodes, by the earliest tie of each hop; null where a hop has none, or there is none. */
export function pathAlong(
	nodes: readonly string[],
	relationships: readonly StoredRelationship[],
	tie: (type: string) => boolean,
): Path | null {
	if (nodes.length < 2) return null;
	const hops: StoredRelationship[] = [];
	for (const [index, to] of nodes.slice(1).entries()) {
		const from = nodes[index];
		const between = relationships.filter(
			(each) => tie(each.type) && ((each.from === from && each.to === to) || (each.from === to && each.to === from)),
		);
		const [earliest] = between.sort(byFirstDay);
		if (earliest === undefined) return null;
		hops.push(earliest);
	}
	return { nodes, relationships: hops, order: chronological(hops), refusal: null };
}

/** How surely facts can be visited one after the other without going back in time; null where they cannot. */
export function chronological(hops: readonly Pick<StoredRelationship, "fact" | "period">[]): Certainty | null {
	// To pass a deal is to pass one fact, not two.
	const facts = hops.filter(({ fact }, index) => fact !== hops[index - 1]?.fact).map(({ period }) => period);
	if (follow(facts, "CERTAIN")) return "CERTAIN";
	return follow(facts, "POSSIBLE") ? "POSSIBLE" : null;
}

function follow(facts: readonly Dated[], certainty: Certainty): boolean {
	let day = -Infinity;
	for (const fact of facts) {
		const gate = gateOf(fact, "CHRONOLOGICAL", certainty);
		if (gate === null || day > gate.until) return false;
		day = Math.max(day, gate.since);
	}
	return true;
}

const firstDay = ({ period }: StoredRelationship) => period.startEarliest ?? period.startLatest ?? "9999";

function byFirstDay(a: StoredRelationship, b: StoredRelationship): number {
	return firstDay(a).localeCompare(firstDay(b)) || (a.id < b.id ? -1 : 1);
}
