import { batch, computed, signal } from "@preact/signals";
import { isBundle } from "./bundles.ts";
import { type Deed, legendDeed } from "./deed.ts";
import { type Filters, filters, openingFilters } from "./filters.ts";
import { amend, type History, redo, startHistory, step, undo } from "./history.ts";
import { opening } from "./opening.ts";
import type { Point, TimeAxis } from "./scene-types.ts";

/** What is in the picture and where it stands. Relationships are there when both their ends are, unless removed. */
export interface Scene {
	readonly nodes: readonly string[];
	readonly removed: ReadonlySet<string>;
	readonly positions: ReadonlyMap<string, Point>;
	readonly pinned: ReadonlySet<string>;
	/** Where time is while it is laid out by time; null while it is not. */
	readonly axis: TimeAxis | null;
	/** The bundles that a reader has opened. */
	readonly unbundled: ReadonlySet<string>;
	/** Whether the opening's path is shown: that is for the picture that the page opens on, and what a reader makes of it. */
	readonly openingPath: boolean;
}

export const emptyScene: Scene = {
	nodes: [],
	removed: new Set(),
	positions: new Map(),
	pinned: new Set(),
	axis: null,
	unbundled: new Set(),
	openingPath: false,
};

/** What is gone back to: the scene, and what the legend hid of it. */
interface Moment {
	readonly scene: Scene;
	readonly filters: Filters;
}

const history = signal<History<Moment, Deed>>(startHistory({ scene: emptyScene, filters: openingFilters }));

export const scene = computed(() => history.value.present.scene);
/** Nodes that were in the scene a step or more ago, and are not any more. */
export const nodesTakenOut = computed<ReadonlySet<string>>(() => {
	const once = new Set(history.value.past.flatMap(({ state }) => state.scene.nodes));
	for (const id of scene.value.nodes) once.delete(id);
	return once;
});
/** What would be undone and what done again; null where there is nothing. */
export const nextUndo = computed(() => history.value.past.at(-1)?.deed ?? null);
export const nextRedo = computed(() => history.value.future[0]?.deed ?? null);

/** The history with what the legend hides now: a link or a step of a story changes that without a step of its own. */
const asFiltered = (): History<Moment, Deed> =>
	amend(history.peek(), { ...history.peek().present, filters: filters.peek() });

/** A change that can be undone, and what it is called. */
export function changeScene(next: Scene, deed: Deed): void {
	// Once something of the opening's path is gone, the path does not come back with it.
	const openingPath = next.openingPath && opening.peek().path.every((id) => next.nodes.includes(id));
	history.value = step(asFiltered(), { scene: { ...next, openingPath }, filters: filters.peek() }, deed);
}

/** The reader has the legend hide or show something, which can be undone as well. */
export function changeFilters(next: Filters, row?: () => string): void {
	goTo(step(asFiltered(), { scene: scene.peek(), filters: next }, legendDeed(row)));
}

/** A change that belongs to the one before it. */
export function amendScene(next: Scene): void {
	history.value = amend(history.value, { scene: next, filters: filters.peek() });
}

/** Another scene altogether, as an opening or a link brings: nothing before it. */
export function replaceScene(next: Scene): void {
	history.value = startHistory({ scene: next, filters: filters.peek() });
}

export function undoScene(): void {
	goTo(undo(asFiltered()));
}

export function redoScene(): void {
	goTo(redo(asFiltered()));
}

function goTo(next: History<Moment, Deed>): void {
	batch(() => {
		history.value = next;
		filters.value = next.present.filters;
	});
}

/** The scene with more nodes; the same where they are all there. */
export function withNodes(scene: Scene, ids: Iterable<string>): Scene {
	const added = [...new Set(ids)].filter((id) => !scene.nodes.includes(id));
	return added.length === 0 ? scene : { ...scene, nodes: [...scene.nodes, ...added] };
}

/** The scene without some nodes and relationships, and without what was known of where they stood. */
export function without(scene: Scene, ids: ReadonlySet<string>): Scene {
	const nodes = scene.nodes.filter((id) => !ids.has(id));
	const gone = new Set(scene.nodes.filter((id) => ids.has(id)));
	const relationships = [...ids].filter((id) => !gone.has(id));
	return {
		nodes,
		removed: new Set([...scene.removed, ...relationships]),
		positions: new Map([...scene.positions].filter(([id]) => !gone.has(id))),
		pinned: new Set([...scene.pinned].filter((id) => !gone.has(id))),
		axis: scene.axis,
		unbundled: scene.unbundled,
		openingPath: scene.openingPath,
	};
}

/** The scene as a layout has placed it. */
export function arranged(scene: Scene, positions: ReadonlyMap<string, Point>, axis: TimeAxis | null): Scene {
	const free = [...positions].filter(([id]) => !scene.pinned.has(id));
	return { ...moved(scene, new Map(free), false), axis };
}

/** The scene with nodes where they now stand, held there where the reader put them. */
export function moved(scene: Scene, positions: ReadonlyMap<string, Point>, pinned: boolean): Scene {
	const there = [...positions].filter(([id]) => scene.nodes.includes(id) || isBundle(id));
	return {
		...scene,
		positions: new Map([...scene.positions, ...there]),
		pinned: pinned ? new Set([...scene.pinned, ...there.map(([id]) => id)]) : scene.pinned,
	};
}
