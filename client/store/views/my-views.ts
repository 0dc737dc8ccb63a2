import { signal } from "@preact/signals";
import type { Day } from "../../../model/time/types.ts";
import { today } from "../date.ts";
import { keep, kept } from "../kept.ts";

/** A view that the reader keeps in this browser: all of it is in its link. */
export interface MyView {
	readonly id: string;
	readonly name: string;
	/** The fragment of its link. */
	readonly fragment: string;
	readonly saved: Day;
}

const KEY = "chronograph.views";

/** The views that are kept, the newest first. */
export const myViews = signal<readonly MyView[]>(readViews(kept(KEY)));

/** Whether the browser refused to keep the last change: then the list is there until the page closes. */
export const refused = signal(false);

/** Keeps a view under a name; one that is kept already takes that name. @returns what it was kept as before; null where it was not */
export function keepView(name: string, fragment: string): MyView | null {
	let before: MyView | null = null;
	change((views) => {
		before = views.find((view) => unsaid(view.fragment) === unsaid(fragment)) ?? null;
		const id = before?.id ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
		return [{ id, name, fragment, saved: today() }, ...views.filter((view) => view.id !== id)];
	});
	return before;
}

/** A fragment without what is said of its view: under another title it is the same view. */
function unsaid(fragment: string): string {
	const parts = fragment.split("&");
	return parts.filter((part) => !/^[tm]=/.test(part)).join("&");
}

export function renameView(id: string, name: string): void {
	change((views) => views.map((view) => (view.id === id ? { ...view, name } : view)));
}

/** Deletes a view, and gives what puts it back where it was. */
export function deleteView(id: string): () => void {
	const index = myViews.peek().findIndex((view) => view.id === id);
	const view = myViews.peek()[index];
	change((views) => views.filter((each) => each.id !== id));
	return () => {
		if (view !== undefined) change((views) => [...views.slice(0, index), view, ...views.slice(index)]);
	};
}

/** Follows what other tabs keep, and reads what they have kept meanwhile. */
export function followMyViews(): () => void {
	if (!refused.peek()) myViews.value = readViews(kept(KEY));
	const follow = ({ key, newValue }: StorageEvent) => {
		if (key === KEY) myViews.value = readViews(newValue);
	};
	addEventListener("storage", follow);
	return () => removeEventListener("storage", follow);
}

/** From what is kept now, so that what another tab has kept meanwhile stays. */
function change(to: (views: readonly MyView[]) => readonly MyView[]): void {
	const next = to(refused.peek() ? myViews.peek() : readViews(kept(KEY)));
	myViews.value = next;
	refused.value = !keep(KEY, JSON.stringify(next));
}

/** Whatever else may be kept under that key is left out. */
export function readViews(text: string | null): readonly MyView[] {
	if (text === null) return [];
	try {
		const read: unknown = JSON.parse(text);
		return Array.isArray(read) ? read.filter(isView) : [];
	} catch {
		return [];
	}
}

function isView(value: unknown): value is MyView {
	if (typeof value !== "object" || value === null) return false;
	const parts: readonly (keyof MyView)[] = ["id", "name", "fragment", "saved"];
	return parts.every((part) => typeof Reflect.get(value, part) === "string");
}
