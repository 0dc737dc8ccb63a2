import { signal } from "@preact/signals";
import type { Day } from "../../model/time/types.ts";
import type { DisagreementMarkFragment, SubgraphPartsFragment } from "../api/generated/graphql.ts";
import { disagreementOf, nodeOf, relationshipOf } from "./fetched.ts";
import type { SceneDisagreement } from "./scene-types.ts";
import type { StoredNode, StoredRelationship } from "./stored-node.ts";

/** Everything fetched so far, whether in the scene or not: undo needs no second request. */
export interface Known {
	readonly nodes: ReadonlyMap<string, StoredNode>;
	readonly relationships: ReadonlyMap<string, StoredRelationship>;
	/** Where accounts differ by the sources up to a day, or by all of them (null). */
	readonly disagreements: ReadonlyMap<Day | null, ReadonlyMap<string, SceneDisagreement>>;
}

export const nothingKnown: Known = { nodes: new Map(), relationships: new Map(), disagreements: new Map() };

/** Adds where accounts differ by the sources up to a day. */
export function learnDisagreements(marks: readonly DisagreementMarkFragment[], upTo: Day | null): void {
	if (marks.length === 0) return;
	const before = known.value.disagreements;
	const together = new Map(before.get(upTo));
	for (const mark of marks) together.set(mark.id, disagreementOf(mark));
	known.value = { ...known.value, disagreements: new Map([...before, [upTo, together]]) };
}

export const known = signal<Known>(nothingKnown);

/** Adds what a request brought; a later answer replaces an earlier one. */
export function learn(part: SubgraphPartsFragment): void {
	const nodes = new Map(known.value.nodes);
	const relationships = new Map(known.value.relationships);
	for (const fetched of part.nodes) {
		const node = nodeOf(fetched);
		if (node !== null) nodes.set(node.id, node);
	}
	for (const fetched of part.relationships) relationships.set(fetched.id, relationshipOf(fetched));
	known.value = { ...known.value, nodes, relationships };
}
