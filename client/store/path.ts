import type { Dated, Day } from "../../model/time/types.ts";
import type { Words } from "../../model/vocabulary/types.ts";
import type { StoredRelationship } from "./stored-node.ts";

export interface Path {
	readonly nodes: readonly string[];
	readonly relationships: readonly StoredRelationship[];
	/** Whether its hops can be taken one after the other without going back in time. */
	readonly inOrder: boolean;
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
	return { nodes, relationships: hops, inOrder: chronological(hops.map(({ period }) => period)), refusal: null };
}

/** Whether facts can be visited one after the other without going back in time. */
export function chronological(facts: readonly Dated[]): boolean {
	let day: Day | null = null;
	for (const { startEarliest, startLatest, endEarliest, endLatest } of facts) {
		if ([startEarliest, startLatest, endEarliest, endLatest].every((bound) => bound === null)) return false;
		if (day !== null && endLatest !== null && endLatest < day) return false;
		if (startEarliest !== null && (day === null || startEarliest > day)) day = startEarliest;
	}
	return true;
}

const firstDay = ({ period }: StoredRelationship) => period.startEarliest ?? period.startLatest ?? "9999";

function byFirstDay(a: StoredRelationship, b: StoredRelationship): number {
	return firstDay(a).localeCompare(firstDay(b)) || (a.id < b.id ? -1 : 1);
}
