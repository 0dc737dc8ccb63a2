import { computed } from "@preact/signals";
import { differingOut } from "./accounts.ts";
import { filters } from "./filters.ts";
import { drawnScene } from "./scene-bundles.ts";
import type { SceneNode, SceneRelationship } from "./scene-types.ts";
import { familyOf } from "./vocabulary.ts";

/** The scene, as far as it is said of its parts whether they stand out. */
export interface Parts {
	readonly nodes: readonly Pick<SceneNode, "id" | "label">[];
	readonly relationships: readonly Pick<SceneRelationship, "id" | "type" | "from" | "to" | "bundle">[];
	readonly familyOf: (type: string) => string;
}

/**
 * What is left standing out where some kinds and families stand back: a line with both its ends, a bundle where one of
 * its lines does.
 */
export function undimmed({ nodes, relationships, familyOf: family }: Parts, dimmed: ReadonlySet<string>): Set<string> {
	const back = new Set(nodes.filter(({ label }) => dimmed.has(label)).map(({ id }) => id));
	const out = new Set(nodes.filter(({ id }) => !back.has(id)).map(({ id }) => id));
	for (const { id, type, from, to, bundle } of relationships) {
		if (dimmed.has(family(type)) || back.has(from) || back.has(to)) continue;
		out.add(id);
		if (bundle !== undefined) out.add(bundle);
	}
	return out;
}

/** What stands out in the picture: of what accounts differ of, where that is wanted alone, and of no kind that stands back; null where everything does. */
export const standingOut = computed<ReadonlySet<string> | null>(() => {
	const { dimmed } = filters.value;
	const differing = differingOut.value;
	if (dimmed.size === 0) return differing;
	const out = undimmed({ ...drawnScene.value, familyOf }, dimmed);
	return differing === null ? out : new Set([...out].filter((id) => differing.has(id)));
});
