import { computed } from "@preact/signals";
import { asKnownOn } from "./date.ts";
import { known } from "./known.ts";
import { language } from "./language.ts";
import { nodesTakenOut, scene } from "./scene.ts";
import { bearerOf, type SceneDisagreement, type SceneNode, type SceneRelationship } from "./scene-types.ts";
import { nodeIn, relationshipIn, type StoredNode, type StoredRelationship } from "./stored-node.ts";
import { familyOf } from "./vocabulary.ts";

/** The nodes of the scene, in the order in which they came. */
export const storedNodes = computed<readonly StoredNode[]>(() =>
	scene.value.nodes.flatMap((id) => known.value.nodes.get(id) ?? []),
);

/** The relationships of the scene: those drawn, both of whose ends are there. */
export const storedRelationships = computed<readonly StoredRelationship[]>(() => {
	const there = new Set(scene.value.nodes);
	const { removed } = scene.value;
	return [...known.value.relationships.values()].filter(
		({ id, type, from, to }) => there.has(from) && there.has(to) && !removed.has(id) && familyOf(type) !== "none",
	);
});

/**
 * What a reader has taken out of the scene: nodes that were in it, and their ties to what is left, with those that were
 * taken out by themselves. They are not shown, but that they were looked away from brings nobody into being: whether
 * somebody is there yet is still told by them. What was never in the scene plays no part, or what is merely looked up
 * would change the picture.
 */
export const takenOut = computed(() => {
	const [there, gone] = [new Set(scene.value.nodes), nodesTakenOut.value];
	if (gone.size === 0 && scene.value.removed.size === 0) return nothing;
	const drawn = new Set(storedRelationships.value);
	const had = (id: string) => there.has(id) || gone.has(id);
	return {
		nodes: [...gone].flatMap((id) => known.value.nodes.get(id) ?? []),
		relationships: [...known.value.relationships.values()].filter(
			(each) =>
				had(each.from) &&
				had(each.to) &&
				(there.has(each.from) || there.has(each.to)) &&
				!drawn.has(each) &&
				familyOf(each.type) !== "none",
		),
	};
});

const nothing: { readonly nodes: readonly StoredNode[]; readonly relationships: readonly StoredRelationship[] } = {
	nodes: [],
	relationships: [],
};

/** As the picture is given it, in the page's language. */
export const sceneTakenOut = computed(() => ({
	nodes: takenOut.value.nodes.map((node) => nodeIn(node, language.value)),
	relationships: takenOut.value.relationships.map((each) => relationshipIn(each, language.value)),
}));

/** The scene as the picture draws it, in the page's language. */
export const sceneNodes = computed<readonly SceneNode[]>(() =>
	storedNodes.value.map((node) => nodeIn(node, language.value)),
);

export const sceneRelationships = computed<readonly SceneRelationship[]>(() =>
	storedRelationships.value.map((relationship) => relationshipIn(relationship, language.value)),
);

/** The facts that stand in the scene, as nodes or behind relationships. */
export const sceneFactIds = computed<ReadonlySet<string>>(
	() => new Set([...scene.value.nodes, ...storedRelationships.value.map(({ fact }) => fact)]),
);

/** The disagreements, by the sources that count, of which at least two sides are in the scene, or said of what is in it. */
export const sceneDisagreements = computed<readonly SceneDisagreement[]>(() =>
	[...(known.value.disagreements.get(asKnownOn.value)?.values() ?? [])].filter(
		({ sides }) => sides.filter((side) => sceneFactIds.value.has(bearerOf(side))).length > 1,
	),
);

/** The neighbours of a node within the scene. */
export function neighboursOf(id: string): ReadonlySet<string> {
	return new Set(storedRelationships.value.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
}
