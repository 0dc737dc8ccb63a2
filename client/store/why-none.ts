import type { When } from "../../model/time/types.ts";
import { nodeCounts } from "./presence.ts";
import type { ShownTime } from "./scene-types.ts";
import type { StoredNode } from "./stored-node.ts";
import type { Tie } from "./tie.ts";

/** Why there is no tie at all between two. */
export type WhyNone =
	/** Both ends are one. */
	| { readonly kind: "same" }
	/** There is no such end. */
	| { readonly kind: "unknown"; readonly end: string }
	/** An end does not count on the day, or in the period. */
	| { readonly kind: "away"; readonly end: string; readonly time: NonNullable<ShownTime> }
	/** An end is tied to nobody by what counts. */
	| { readonly kind: "untied"; readonly end: string; readonly time: ShownTime }
	/** There may be one through what is avoided. */
	| { readonly kind: "avoided" }
	/** They are in parts of the graph that nothing joins, or too far apart. */
	| { readonly kind: "apart"; readonly time: ShownTime };

/**
 * @param tied those of the two ends that anything is tied to
 * @param when which facts were looked along
 * @param time the day or period of these; null for all
 */
export function whyNone(
	{ from, to, avoid }: Tie,
	nodes: ReadonlyMap<string, StoredNode>,
	tied: ReadonlySet<string>,
	when: When,
	time: ShownTime,
): WhyNone {
	for (const end of [from, to]) {
		const node = nodes.get(end);
		if (time !== null && node !== undefined && !nodeCounts(node, when)) return { kind: "away", end, time };
	}
	for (const end of [from, to]) if (!tied.has(end)) return { kind: "untied", end, time };
	return avoid.length > 0 ? { kind: "avoided" } : { kind: "apart", time };
}
