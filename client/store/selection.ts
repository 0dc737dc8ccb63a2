import { signal } from "@preact/signals";

/** The node, relationship or disagreement that the reader has chosen. */
export const selected = signal<string | null>(null);

/** What the pointer is on. */
export const hovered = signal<string | null>(null);

export function select(id: string | null): void {
	selected.value = id;
}
