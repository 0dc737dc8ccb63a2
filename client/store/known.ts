import { signal } from "@preact/signals";
import type { DisagreementMarkFragment, SubgraphPartsFragment } from "../api/generated/graphql.ts";
import { disagreementOf, nodeOf, relationshipOf } from "./fetched.ts";
import type { SceneDisagreement } from "./scene-types.ts";
import type { StoredNode, StoredRelationship } from "./stored-node.ts";

/** Everything fetched so far, whether in the scene or not: undo needs no second request. */
export interface Known {
	readonly nodes: ReadonlyMap<string, StoredNode>;
	readonly relationships: ReadonlyMap<string, StoredRelationship>;
	readonly disagreements: ReadonlyMap<string, SceneDisagreement>;
}

export const nothingKnown: Known = { nodes: new Map(), relationships: new Map(), disagreements: new Map() };

/** Adds where accounts differ. */
export function learnDisagreements(marks: readonly DisagreementMarkFragment[]): void {
	if (marks.length === 0) return;
	const disagreements = new Map(known.value.disagreements);
	for (const mark of marks) disagreements.set(mark.id, disagreementOf(mark));
	known.value = { ...known.value, disagreements };
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
