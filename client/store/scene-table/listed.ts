import { signal } from "@preact/signals";

/** The tables that the scene is read as. */
export const SCENE_TABLES = ["nodes", "relationships"] as const;
export type SceneTable = (typeof SCENE_TABLES)[number];

/** The table that is shown in place of the picture; null while the picture is. */
export const listed = signal<SceneTable | null>(null);

export function toggleListed(): void {
	listed.value = listed.value === null ? "nodes" : null;
}

/** "l" turns the picture to the list and back, where the focus is on either; not where a text is being written. */
export function followListKey(): () => void {
	const down = (event: KeyboardEvent): void => {
		const { target, key, ctrlKey, metaKey, altKey } = event;
		if (key !== "l" || ctrlKey || metaKey || altKey || !(target instanceof Element)) return;
		if (target.closest("main.canvas") === null || target.closest("input, textarea, select, dialog[open]") !== null)
			return;
		event.preventDefault();
		toggleListed();
	};
	document.addEventListener("keydown", down);
	return () => document.removeEventListener("keydown", down);
}
