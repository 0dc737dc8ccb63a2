import { counts } from "../../../model/time/counts.ts";
import { dayAfterEpoch } from "../../../model/time/day.ts";
import { gateOf, type PathOrder } from "../../../model/time/gate.ts";
import type { Certainty, Day } from "../../../model/time/types.ts";
import type { Graph } from "../../graph/graph.ts";
import { isFactNode, type RelationshipRecord, toRelationshipRecords } from "../relationship-record.ts";
import type { PathsAsked } from "./asked.ts";
import { chooseRelationships, type HopChoice } from "./choose-relationships.ts";
import type { NodePath } from "./shortest-paths.ts";
import type { HopGate } from "./tie-order.ts";
import { withOrder } from "./with-order.ts";

export interface PathRecord {
	/** Ids, from one end to the other. */
	readonly nodes: NodePath;
	/** One a hop: of those that will do the earliest, then by id. */
	readonly relationships: readonly RelationshipRecord[];
	readonly length: number;
	/** As a reader counts: a deal, statement or event between two others is one step with them. */
	readonly steps: number;
	/** In order of time, the earliest day on which each relationship can be gone along, where one is known; else null. */
	readonly arrivals: readonly (Day | null)[] | null;
	/** Whether every relationship shown would count with `certainty: CERTAIN` too, and they would surely keep the order. */
	readonly certainty: Certainty;
}

/** Of each hop the relationships that count, the earliest first. */
export type HopsOf = (nodes: NodePath) => readonly HopChoice<RelationshipRecord>[];

/** Between two nodes, at most. */
const mostParallel = 1_000;

/** Reads what joins the nodes of these paths, in one statement. */
export async function relationshipsOfHops(
	graph: Graph,
	{ parameters, order }: PathsAsked,
	found: readonly NodePath[],
	refused = false,
): Promise<HopsOf> {
	const hops = new Map(found.flatMap(hopsOf).map((hop) => [keyOf(...hop), hop]));
	const each = order === "ANY" && !refused ? 1 : mostParallel;
	const [row] =
		hops.size === 0
			? []
			: await graph.read("queries/path-relationships", { ...parameters, hops: [...hops.values()], each });
	const byHop = new Map<string, RelationshipRecord[]>();
	for (const record of toRelationshipRecords(row)) {
		const key = keyOf(record.from, record.to);
		byHop.set(key, [...(byHop.get(key) ?? []), record]);
	}
	return (nodes) => hopsOf(nodes).map(([at, next]) => ({ at, next, relationships: byHop.get(keyOf(at, next)) ?? [] }));
}

/** A path with what is shown of it: for each hop the first of the relationships with which it keeps the order. */
export function toPath(nodes: NodePath, hops: readonly HopChoice<RelationshipRecord>[], asked: PathsAsked): PathRecord {
	const shown = showHops(hops, asked);
	const relationships = shown.map(({ relationship }) => relationship);
	return {
		...plainPath(nodes, relationships),
		arrivals: asked.order === "CHRONOLOGICAL" ? shown.map(({ arrival }) => arrival) : null,
		certainty: isCertain(nodes, relationships, asked) ? "CERTAIN" : "POSSIBLE",
	};
}

/** A relationship for each hop, with which they keep the order, and the day of arrival where the order has one that is known. */
export function showHops(
	hops: readonly HopChoice<RelationshipRecord>[],
	{ order, when }: PathsAsked,
): readonly { readonly relationship: RelationshipRecord; readonly arrival: Day | null }[] {
	const { certainty } = when;
	return withOrder(order, certainty, (kept) =>
		chooseRelationships(kept, hops, (one) => hopGateOf(one, order, certainty)).map(({ shown, arrival }) => ({
			relationship: shown,
			arrival: arrival === null || !Number.isFinite(arrival) ? null : dayAfterEpoch(arrival),
		})),
	);
}

function hopGateOf(one: RelationshipRecord, order: PathOrder, certainty: Certainty): HopGate | null {
	const gate = gateOf(one, order, certainty);
	return gate === null || (one.fact !== one.from && one.fact !== one.to) ? gate : { ...gate, fact: one.fact };
}

/** What does not depend on the order. */
export function plainPath(
	nodes: NodePath,
	relationships: readonly RelationshipRecord[],
): Pick<PathRecord, "nodes" | "relationships" | "length" | "steps"> {
	const length = nodes.length - 1;
	return { nodes, relationships, length, steps: length - nodes.slice(1, -1).filter(isFactNode).length };
}

function isCertain(nodes: NodePath, relationships: readonly RelationshipRecord[], asked: PathsAsked): boolean {
	const { when } = asked;
	if (!relationships.every((one) => counts(one, { ...when, certainty: "CERTAIN" }))) return false;
	const hops = hopsOf(nodes).map(([at, next], n) => ({ at, next, relationships: relationships.slice(n, n + 1) }));
	const sure = showHops(hops, { ...asked, when: { ...when, certainty: "CERTAIN" } });
	return sure.length === relationships.length;
}

function hopsOf(nodes: NodePath): (readonly [string, string])[] {
	return nodes.slice(1).map((id, n) => [nodes[n] ?? id, id]);
}

function keyOf(a: string, b: string): string {
	return a < b ? `${a} ${b}` : `${b} ${a}`;
}
