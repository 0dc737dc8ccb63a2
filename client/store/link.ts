import { isDay } from "../../model/time/day.ts";
import type { Day } from "../../model/time/types.ts";
import type { Standing } from "../../model/vocabulary/types.ts";
import { type Filters, openingFilters, STANDINGS } from "./filters.ts";
import { isLanguage, type Language } from "./language.ts";
import { readNodes, writeNodes } from "./link-nodes.ts";
import type { Scene } from "./scene.ts";
import type { ShownDay } from "./scene-types.ts";

/** A view as a link carries it. What is undefined is as the page opens. */
export interface LinkedView {
	readonly day: ShownDay | undefined;
	readonly asKnownOn: Day | null;
	readonly filters: Filters;
	readonly selected: string | null;
	readonly language: Language | undefined;
	readonly scene: Scene | undefined;
}

/** What a link says, and the parts of it that say nothing. */
export interface ReadLink {
	readonly view: LinkedView;
	readonly unreadable: readonly string[];
}

export const plainView: LinkedView = {
	day: undefined,
	asKnownOn: null,
	filters: openingFilters,
	selected: null,
	language: undefined,
	scene: undefined,
};

/** The version of the notation: a later one is not guessed at. */
const VERSION = "1";
const ANY = "any";

/** The view as the fragment of an address, without `#`; empty where the page opens like that anyway. */
export function writeLink(view: LinkedView): string {
	const { filters, scene } = view;
	const parts: [key: string, value: string][] = [];
	if (view.day !== undefined) parts.push(["d", view.day ?? ANY]);
	if (view.asKnownOn !== null) parts.push(["k", view.asKnownOn]);
	if (filters.labels.size > 0) parts.push(["hl", list(filters.labels)]);
	if (filters.families.size > 0) parts.push(["hf", list(filters.families)]);
	if (!sameSet(filters.standings, openingFilters.standings)) parts.push(["b", list(filters.standings)]);
	if (!filters.undated) parts.push(["u", "0"]);
	if (view.selected !== null) parts.push(["s", escapeId(view.selected)]);
	if (view.language !== undefined) parts.push(["l", view.language]);
	if (scene !== undefined) {
		parts.push(["n", writeNodes(scene)]);
		if (scene.removed.size > 0) parts.push(["r", list(scene.removed)]);
	}
	if (parts.length === 0) return "";
	return [["v", VERSION], ...parts].map(([key, value]) => `${key}=${value}`).join("&");
}

/** The view that a fragment (without `#`) stands for; what cannot be read is told and left as the page opens. */
export function readLink(fragment: string): ReadLink {
	const unreadable: string[] = [];
	let view = plainView;
	let removed: ReadonlySet<string> = new Set();
	for (const part of fragment.split("&").filter((each) => each !== "")) {
		const [key = "", ...rest] = part.split("=");
		const value = rest.join("=");
		if (key === "r") {
			removed = new Set(readList(value));
			continue;
		}
		if (key === "n") {
			const { scene = view.scene, unreadable: nodes } = readNodes(value);
			view = { ...view, scene };
			unreadable.push(...nodes);
			continue;
		}
		const next = readPart(view, key, value);
		if (next === null) unreadable.push(part);
		else view = next;
	}
	if (view.scene !== undefined) view = { ...view, scene: { ...view.scene, removed } };
	return { view, unreadable };
}

function readPart(view: LinkedView, key: string, value: string): LinkedView | null {
	switch (key) {
		case "v":
			return value === VERSION ? view : null;
		case "d":
			return value === ANY ? { ...view, day: null } : isDay(value) ? { ...view, day: value } : null;
		case "k":
			return isDay(value) ? { ...view, asKnownOn: value } : null;
		case "hl":
			return { ...view, filters: { ...view.filters, labels: new Set(readList(value)) } };
		case "hf":
			return { ...view, filters: { ...view.filters, families: new Set(readList(value)) } };
		case "b": {
			const standings = readList(value);
			return standings.every(isStanding)
				? { ...view, filters: { ...view.filters, standings: new Set(standings.filter(isStanding)) } }
				: null;
		}
		case "u":
			return value === "0" ? { ...view, filters: { ...view.filters, undated: false } } : null;
		case "s": {
			const selected = unescapeId(value);
			return selected === null || selected === "" ? null : { ...view, selected };
		}
		case "l":
			return isLanguage(value) ? { ...view, language: value } : null;
		default:
			return null;
	}
}

const isStanding = (text: string): text is Standing => (STANDINGS as readonly string[]).includes(text);

function list(items: Iterable<string>): string {
	return [...items].map(escapeId).join(",");
}

function readList(text: string): string[] {
	return text
		.split(",")
		.map(unescapeId)
		.filter((item) => item !== null && item !== "")
		.filter((item) => item !== null);
}

/** Ids stay readable: a slash or an at-sign needs no escape in a fragment. */
function escapeId(text: string): string {
	return encodeURIComponent(text).replaceAll("%2F", "/").replaceAll("%40", "@");
}

function unescapeId(text: string): string | null {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return a.size === b.size && [...a].every((member) => b.has(member));
}
