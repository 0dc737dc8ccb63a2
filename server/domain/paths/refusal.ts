import { counts } from "../../../model/time/counts.ts";
import { type Gate, gateOf } from "../../../model/time/gate.ts";
import type { RelationshipRecord } from "../relationship-record.ts";
import type { PathsAsked } from "./asked.ts";
import type { HopChoice } from "./choose-relationships.ts";
import { type PathRecord, plainPath, showHops } from "./path-record.ts";
import type { RefusedPath } from "./refused-path.ts";

/** What broke an order. */
export type RefusalCause =
	/** One was over before the other began; or, where no doubt is to be left, its dates do not say that it was not. */
	| { readonly kind: "OVER_BEFORE"; readonly over: RelationshipRecord; readonly begun: RelationshipRecord }
	/** It has no date, or a doubtful one where no doubt is to be left. */
	| { readonly kind: "NO_DATE"; readonly relationship: RelationshipRecord };

/** The shortest tie of any order, where none that is as short keeps the order asked for. */
export interface RefusalRecord {
	readonly path: PathRecord;
	/** From 0: the first hop at which none of its relationships will do. */
	readonly hop: number;
	readonly cause: RefusalCause;
}

interface Shown {
	readonly relationship: RelationshipRecord;
	readonly gate: Gate;
}

/**
 * What is shown of a path that is refused, and why. At the hop that refuses it, of its relationships the one that comes
 * nearest to what goes before; then whatever comes first.
 */
export function toRefusal(
	{ nodes, hop }: RefusedPath,
	hops: readonly HopChoice<RelationshipRecord>[],
	asked: PathsAsked,
): RefusalRecord | null {
	const { order, when } = asked;
	const withGates = (relationships: readonly RelationshipRecord[]) =>
		relationships.flatMap((relationship): Shown[] => {
			const gate = gateOf(relationship, order, when.certainty);
			return gate === null ? [] : [{ relationship, gate }];
		});
	const kept = showHops(hops.slice(0, hop), asked);
	const before = withGates(kept.map(({ relationship }) => relationship));
	const refusing = nearest(withGates(hops[hop]?.relationships ?? []), before);
	const shown = refusing?.relationship ?? hops[hop]?.relationships[0];
	if (shown === undefined) return null;

	const rest = hops.slice(hop + 1).flatMap(({ relationships: all }) => all.slice(0, 1));
	const relationships = [...kept.map(({ relationship }) => relationship), shown, ...rest];
	const certain = relationships.every((one) => counts(one, { ...when, certainty: "CERTAIN" }));
	return {
		path: {
			...plainPath(nodes, relationships),
			arrivals: order === "CHRONOLOGICAL" ? hops.map((_, n) => kept[n]?.arrival ?? null) : null,
			certainty: certain ? "CERTAIN" : "POSSIBLE",
		},
		hop,
		cause: (refusing && overBefore(refusing, before)) ?? { kind: "NO_DATE", relationship: shown },
	};
}

/** How long before the others it is over, or how long after them it begins. */
function distance({ since, until }: Gate, before: readonly Shown[]): number {
	return Math.max(...before.map(({ gate }) => Math.max(gate.since - until, since - gate.until)));
}

function overBefore(refusing: Shown, before: readonly Shown[]): RefusalCause | null {
	const last = foremost(before, (a, b) => a.gate.since > b.gate.since);
	if (last !== null && last.gate.since > refusing.gate.until)
		return { kind: "OVER_BEFORE", over: refusing.relationship, begun: last.relationship };
	const first = foremost(before, (a, b) => a.gate.until < b.gate.until);
	return first && { kind: "OVER_BEFORE", over: first.relationship, begun: refusing.relationship };
}

function nearest(dated: readonly Shown[], before: readonly Shown[]): Shown | null {
	return foremost(dated, (a, b) => distance(a.gate, before) < distance(b.gate, before));
}

function foremost<T>(all: readonly T[], precedes: (a: T, b: T) => boolean): T | null {
	return all.reduce<T | null>((best, one) => (best === null || precedes(one, best) ? one : best), null);
}
