import { signal } from "@preact/signals";
import type { SubgraphPartsFragment } from "../api/generated/graphql.ts";
import { disagreementsOf, nodeOf, relationshipOf } from "./fetched.ts";
import type { SceneDisagreement } from "./scene-types.ts";
import type { StoredNode, StoredRelationship } from "./stored-node.ts";

/** Everything fetched so far, whether in the scene or not: undo needs no second request. */
export interface Known {
	readonly nodes: ReadonlyMap<string, StoredNode>;
	readonly relationships: ReadonlyMap<string, StoredRelationship>;
	readonly disagreements: ReadonlyMap<string, SceneDisagreement>;
}

export const nothingKnown: Known = { nodes: new Map(), relationships: new Map(), disagreements: new Map() };

export const known = signal<Known>(nothingKnown);

/** Adds what a request brought; a later answer replaces an earlier one. */
export function learn(part: SubgraphPartsFragment): void {
	const nodes = new Map(known.value.nodes);
	const relationships = new Map(known.value.relationships);
	const disagreements = new Map(known.value.disagreements);
	for (const fetched of part.nodes) {
		const node = nodeOf(fetched);
		if (node !== null) nodes.set(node.id, node);
	}
	for (const fetched of part.relationships) relationships.set(fetched.id, relationshipOf(fetched));
	const marks = [
		...part.nodes.map((node) => ("disagreements" in node ? node.disagreements : [])),
		...part.relationships.map((relationship) => relationship.fact.disagreements),
	];
	for (const disagreement of disagreementsOf(marks)) disagreements.set(disagreement.id, disagreement);
	known.value = { nodes, relationships, disagreements };
}
