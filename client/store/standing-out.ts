import { computed } from "@preact/signals";
import { stateAt, undated } from "../../model/time/state.ts";
import type { Dated } from "../../model/time/types.ts";
import { differingOut } from "./accounts.ts";
import { type Dating, filters } from "./filters.ts";
import { isFact } from "./presence.ts";
import { drawnScene } from "./scene-bundles.ts";
import type { SceneNode, SceneRelationship } from "./scene-types.ts";
import { familyOf } from "./vocabulary.ts";
import { when } from "./when.ts";

/** The scene, as far as it is said of its parts whether they stand out. */
export interface Parts<
	Node extends Pick<SceneNode, "id" | "label">,
	Line extends Pick<SceneRelationship, "id" | "type" | "from" | "to" | "bundle">,
> {
	readonly nodes: readonly Node[];
	readonly relationships: readonly Line[];
	readonly familyOf: (type: string) => string;
}

/**
 * What is left standing out where some kinds and families stand back: a line with both its ends, a bundle where one of
 * its lines does.
 * @param by whether something stands back by what is said of it, its basis or its dates
 */
export function undimmed<
	Node extends Pick<SceneNode, "id" | "label">,
	Line extends Pick<SceneRelationship, "id" | "type" | "from" | "to" | "bundle">,
>(
	{ nodes, relationships, familyOf: family }: Parts<Node, Line>,
	dimmed: ReadonlySet<string>,
	by: (part: Node | Line) => boolean = () => false,
): Set<string> {
	const back = new Set(nodes.filter((node) => dimmed.has(node.label) || by(node)).map(({ id }) => id));
	const out = new Set(nodes.filter(({ id }) => !back.has(id)).map(({ id }) => id));
	for (const each of relationships) {
		const { id, type, from, to, bundle } = each;
		if (dimmed.has(family(type)) || back.has(from) || back.has(to) || by(each)) continue;
		out.add(id);
		if (bundle !== undefined) out.add(bundle);
	}
	return out;
}

/** How surely the dates of what counts cover the day or period shown; null for what is over or still to come. */
function datingOf(period: Dated): Dating | null {
	if (undated(period)) return "UNDATED";
	const now = stateAt(period, when.value);
	if (now === null) return "COVERS";
	if (now.status !== "HOLDS" && now.status !== "HAPPENED") return null;
	return now.certainty === "CERTAIN" ? "COVERS" : "MAY_COVER";
}

/** Whether what is told stands back by its basis or its dates: an entity has neither. */
function standsBack(part: SceneNode | SceneRelationship, dimmed: ReadonlySet<string>): boolean {
	if (part.vouched === null || ("label" in part && !isFact(part))) return false;
	return dimmed.has(part.vouched.standing) || dimmed.has(datingOf(part.period) ?? "");
}

/** What stands out in the picture: of what accounts differ of, where that is wanted alone, and of no kind that stands back; null where everything does. */
export const standingOut = computed<ReadonlySet<string> | null>(() => {
	const { dimmed } = filters.value;
	const differing = differingOut.value;
	if (dimmed.size === 0) return differing;
	const out = undimmed({ ...drawnScene.value, familyOf }, dimmed, (part) => standsBack(part, dimmed));
	return differing === null ? out : new Set([...out].filter((id) => differing.has(id)));
});
