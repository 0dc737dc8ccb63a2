import { computed, signal } from "@preact/signals";

/** What the reader has chosen, in the order of choosing: nodes, relationships, disagreements. */
export const selection = signal<readonly string[]>([]);

/** The last of it, whose details are shown. */
export const selected = computed<string | null>(() => selection.value.at(-1) ?? null);

/** What the pointer is on. */
export const hovered = signal<string | null>(null);

/** Chooses one thing and lets go of the others; null lets go of everything. */
export function select(id: string | null): void {
	selection.value = id === null ? [] : [id];
}

/** Chooses one thing more, or lets go of it where it is chosen already. */
export function selectAlso(id: string): void {
	const others = selection.value.filter((each) => each !== id);
	selection.value = others.length < selection.value.length ? others : [...others, id];
}

/** Chooses many things beside what is chosen; where something was, its details stay. */
export function selectMany(ids: readonly string[]): void {
	const before = new Set(selection.value);
	const more = ids.filter((id) => !before.has(id));
	if (more.length > 0) selection.value = [...more, ...selection.value];
}

/** Lets go of what is no longer there. */
export function deselect(gone: ReadonlySet<string>): void {
	if (selection.value.some((id) => gone.has(id))) selection.value = selection.value.filter((id) => !gone.has(id));
}
