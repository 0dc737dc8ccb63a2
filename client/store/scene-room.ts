import { largestScene } from "../../model/largest-scene.ts";
import { type Scene, without } from "./scene.ts";

/** How many more nodes have room in a scene. */
export function roomIn({ nodes }: Pick<Scene, "nodes">): number {
	return Math.max(0, largestScene - nodes.length);
}

/** The nodes of a scene that may be too large, those first that are to stay: what is selected or held, then as it was named. */
export function byClaim({ nodes, pinned }: Scene, selected: readonly string[]): readonly string[] {
	const named = new Set(nodes);
	return [...new Set([...selected.filter((id) => named.has(id)), ...nodes.filter((id) => pinned.has(id)), ...nodes])];
}

/** A scene with some of its nodes, and the same with the others. */
export function split(scene: Scene, kept: ReadonlySet<string>): { readonly shown: Scene; readonly others: Scene } {
	const left = scene.nodes.filter((id) => !kept.has(id));
	return { shown: without(scene, new Set(left)), others: without(scene, kept) };
}

/** Ids in as few goes as the API takes, each once in a go; what is in one list (at most as many as that) stays together. */
export function batchesOf(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
	const batches: Set<string>[] = [];
	for (const list of lists) {
		const together = new Set([...(batches.at(-1) ?? []), ...list]);
		if (batches.length === 0 || together.size > largestScene) batches.push(new Set(list));
		else batches[batches.length - 1] = together;
	}
	return batches.map((batch) => [...batch]);
}
