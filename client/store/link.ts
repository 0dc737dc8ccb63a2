import { readAxis, writeAxis } from "./link-axis.ts";
import { readNodes, writeNodes } from "./link-nodes.ts";
import { linkParts } from "./link-parts.ts";
import { readList, writeList } from "./link-text.ts";
import { type LinkedView, plainView } from "./linked-view.ts";
import type { TimeAxis } from "./scene-types.ts";

/** What a link says, and the parts of it that say nothing. */
export interface ReadLink {
	readonly view: LinkedView;
	readonly unreadable: readonly string[];
	/** Whether it is of a later notation than this one. */
	readonly newer: boolean;
}

/** The version of the notation: a later one is not guessed at. */
const VERSION = "1";

/** The view as the fragment of an address, without `#`; empty where the page opens like that anyway. */
export function writeLink(view: LinkedView): string {
	const { scene } = view;
	const parts = linkParts.flatMap(({ key, write }) => {
		const value = write(view);
		return value === null ? [] : [[key, value]];
	});
	if (scene !== undefined) {
		parts.push(["n", writeNodes(scene)]);
		if (scene.removed.size > 0) parts.push(["r", writeList(scene.removed)]);
		if (scene.unbundled.size > 0) parts.push(["ub", writeList(scene.unbundled)]);
		if (scene.axis !== null) parts.push(["ta", writeAxis(scene.axis)]);
		if (scene.openingPath) parts.push(["op", "1"]);
	}
	if (parts.length === 0) return "";
	return [["v", VERSION], ...parts].map(([key, value]) => `${key}=${value}`).join("&");
}

/** The view that a fragment (without `#`) stands for; what cannot be read is told and left as the page opens. */
export function readLink(fragment: string): ReadLink {
	const unreadable: string[] = [];
	let newer = false;
	let view = plainView;
	let removed: ReadonlySet<string> = new Set();
	let unbundled: ReadonlySet<string> = new Set();
	let axis: TimeAxis | null = null;
	let openingPath = false;
	for (const part of fragment.split("&").filter((each) => each !== "")) {
		const [key = "", ...rest] = part.split("=");
		const value = rest.join("=");
		if (key === "r") {
			removed = new Set(readList(value));
			continue;
		}
		if (key === "ub") {
			unbundled = new Set(readList(value));
			continue;
		}
		if (key === "op" && value === "1") {
			openingPath = true;
			continue;
		}
		if (key === "ta") {
			axis = readAxis(value);
			if (axis === null) unreadable.push(part);
			continue;
		}
		if (key === "n") {
			const { scene = view.scene, unreadable: nodes } = readNodes(value);
			view = { ...view, scene };
			unreadable.push(...nodes);
			continue;
		}
		if (key === "v" && Number(value) > Number(VERSION)) {
			newer = true;
			continue;
		}
		const next = key === "v" && value === VERSION ? view : readPart(view, key, value);
		if (next === null) unreadable.push(part);
		else view = next;
	}
	if (view.scene !== undefined) view = { ...view, scene: { ...view.scene, removed, axis, unbundled, openingPath } };
	return { view, unreadable, newer };
}

function readPart(view: LinkedView, key: string, value: string): LinkedView | null {
	return linkParts.find((part) => part.key === key)?.read(view, value) ?? null;
}
