import { computed } from "@preact/signals";
import { bearers } from "./accounts.ts";
import { type Bundled, bundled, bundleOf, isBundleAt, type NameLeaves } from "./bundles.ts";
import { comparedWith } from "./compare/comparison.ts";
import { deed } from "./deed.ts";
import { words } from "./language.ts";
import { announce } from "./notices.ts";
import { changeScene, scene } from "./scene.ts";
import { selection } from "./selection.ts";
import { sceneDisagreements, sceneNodes, sceneRelationships } from "./shown.ts";
import { shownPath } from "./shown-path.ts";
import { familyOf, inverseOf, labelsName, wordingOf } from "./vocabulary.ts";

const nameLeaves: NameLeaves = (count, label, type, outgoing) => {
	const [several, role] = [labelsName(label), outgoing ? wordingOf(type) : inverseOf(type)];
	return {
		en: `${count} ${several.en.toLowerCase()}, ${role.en}`,
		fr: `${count} ${several.fr.toLowerCase()}, ${role.fr}`,
	};
};

/** What stays by itself, whatever is selected: the path, what was placed by hand, and where accounts differ. */
const apart = computed<ReadonlySet<string>>(() => {
	const path = shownPath.value;
	return new Set([
		...(path?.nodes ?? []),
		...(path?.relationships ?? []).map(({ id }) => id),
		...scene.value.pinned,
		...bearers(sceneDisagreements.value, sceneRelationships.value),
	]);
});

const bundledBut = (selected: readonly string[]): Bundled =>
	bundled(sceneNodes.value, sceneRelationships.value, {
		apart: new Set([...apart.value, ...selected]),
		opened: scene.value.unbundled,
		nameLeaves,
		familyOf,
	});

const beforeSelection = computed(() => bundledBut([]));

/** The scene as the picture draws it. In a comparison everything is seen by itself. */
export const drawnScene = computed<Bundled>(() => {
	if (comparedWith.value !== null)
		return { nodes: sceneNodes.value, relationships: sceneRelationships.value, bundles: new Map() };
	const before = beforeSelection.value;
	const hidden = new Set([...before.bundles.values()].flatMap(({ members }) => members));
	const out = selection.value.filter((id) => hidden.has(id));
	return out.length === 0 ? before : bundledBut(out);
});

function change(unbundled: ReadonlySet<string>, kind: "unbundled" | "bundled", count: number): void {
	changeScene({ ...scene.value, unbundled }, deed(kind, count));
	announce(words.value.deeds.of(deed(kind, count)));
}

/** Shows what is in a bundle, each by itself. */
export function openBundle(id: string): void {
	const bundle = drawnScene.value.bundles.get(bundleOf(id));
	if (bundle !== undefined) change(new Set([...scene.value.unbundled, bundle.id]), "unbundled", bundle.members.length);
}

/** The bundles at a node that can be opened, and those that were. */
export function bundlesAt(node: string): { readonly closed: readonly string[]; readonly opened: readonly string[] } {
	return {
		closed: [...drawnScene.value.bundles.values()].filter(({ at }) => at.includes(node)).map(({ id }) => id),
		opened: [...scene.value.unbundled].filter((id) => isBundleAt(id, node)),
	};
}

/** Opens all bundles at a node; where all are open, draws them together again. */
export function toggleBundles(node: string): void {
	const { closed, opened } = bundlesAt(node);
	const { unbundled } = scene.value;
	if (closed.length > 0) {
		const { bundles } = drawnScene.value;
		const count = closed.reduce((sum, id) => sum + (bundles.get(id)?.members.length ?? 0), 0);
		change(new Set([...unbundled, ...closed]), "unbundled", count);
	} else if (opened.length > 0) {
		change(new Set([...unbundled].filter((id) => !opened.includes(id))), "bundled", opened.length);
	} else announce(words.value.bundles.none);
}
