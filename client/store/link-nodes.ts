import { emptyScene, type Scene } from "./scene.ts";
import type { Point } from "./scene-types.ts";

/** One letter for each kind of id, so that a link with many nodes stays short. */
const LETTERS: readonly [letter: string, kind: string][] = [
	["p", "person/"],
	["c", "company/"],
	["m", "product/"],
	["d", "source/"],
	["f", "funding/"],
	["s", "statement/"],
	["e", "event/"],
];

/** `c.openai_120_-40!`: kind and slug, where it stands, and whether it is held there. */
const NODE = /^([a-z])\.([a-z0-9.-]+)(?:_(-?\d{1,6})_(-?\d{1,6}))?(!?)$/;

/** The nodes of a scene in one line, with where they stand to the pixel. */
export function writeNodes(scene: Scene): string {
	return scene.nodes.flatMap((id) => writeNode(id, scene.positions.get(id), scene.pinned.has(id)) ?? []).join(",");
}

function writeNode(id: string, at: Point | undefined, pinned: boolean): string | null {
	const kind = LETTERS.find(([, start]) => id.startsWith(start));
	if (kind === undefined) return null;
	const [letter, start] = kind;
	const place = at === undefined ? "" : `_${Math.round(at.x)}_${Math.round(at.y)}`;
	return `${letter}.${id.slice(start.length)}${place}${pinned ? "!" : ""}`;
}

/** What such a line says: its scene, undefined where none of it can be read, and the nodes that cannot be read. */
export interface ReadNodes {
	readonly scene: Scene | undefined;
	readonly unreadable: readonly string[];
}

/** The scene of the nodes that can be read; each of the others is told as it is written. */
export function readNodes(text: string): ReadNodes {
	const nodes = new Set<string>();
	const positions = new Map<string, Point>();
	const pinned = new Set<string>();
	const unreadable: string[] = [];
	for (const part of text.split(",").filter((each) => each !== "")) {
		const match = NODE.exec(part);
		const kind = LETTERS.find(([letter]) => letter === match?.[1]);
		if (match === null || kind === undefined) {
			unreadable.push(part);
			continue;
		}
		const id = `${kind[1]}${match[2]}`;
		if (nodes.has(id)) continue;
		nodes.add(id);
		if (match[3] !== undefined && match[4] !== undefined) {
			positions.set(id, { x: Number(match[3]) || 0, y: Number(match[4]) || 0 });
		}
		if (match[5] === "!") pinned.add(id);
	}
	const none = nodes.size === 0 && unreadable.length > 0;
	return {
		scene: none ? undefined : { ...emptyScene, nodes: [...nodes], positions, pinned },
		unreadable,
	};
}
