import type { Point } from "../store/scene-types.ts";
import { countSize } from "./draw/bundle-count.ts";
import { changes, discRadius } from "./draw/change.ts";
import type { Places } from "./draw/disagreements.ts";
import type { EdgePicture } from "./edge-picture.ts";
import { edgeWords } from "./edge-words.ts";
import { boxAround, onWay } from "./geometry.ts";
import { Room } from "./layouts/room.ts";
import type { MeasureIn } from "./node-picture.ts";
import { nodeRoom } from "./node-room.ts";
import type { Shown } from "./shown.ts";

/** How far along its line a mark may stand: as near to the middle as it can. */
const parts = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];

/** Whether a line has a mark: how many it stands for, or what has become of a fact that no node stands for. */
const marked = ({ look, bundles, alone, change }: EdgePicture): boolean =>
	look !== null && (bundles !== null || (alone && changes(change)));

/** The room that the mark of a line takes. */
export const markSize = (edge: EdgePicture, measure: MeasureIn): { width: number; height: number } =>
	edge.bundles === null ? { width: 2 * discRadius, height: 2 * discRadius } : countSize(edge.bundles, measure);

type Pictures = Pick<Shown, "nodes" | "edges" | "sides">;

// Worked out as often as the names that are shown, not for every frame of a movement.
const kept = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, number>>();

/**
 * Where the marks of lines stand: in the middle, or as near to it as they cover neither a shape, nor words, nor each
 * other; in the middle after all where a line has no such place.
 * @param named whose words are shown
 * @param scale how much larger than the picture these are
 */
export function marksOnLines(
	shown: Pictures,
	places: Places,
	measure: MeasureIn,
	named: ReadonlySet<string>,
	scale: number,
): ReadonlyMap<string, Point> {
	const found = kept.get(named) ?? partsOfLines(shown, places, measure, named, scale);
	kept.set(named, found);
	const spots = new Map<string, Point>();
	for (const [id, part] of found) {
		const edge = shown.edges.get(id);
		const spot = edge === undefined ? undefined : spotOn(edge, places, part);
		if (spot !== undefined) spots.set(id, spot);
	}
	return spots;
}

function spotOn({ id, from, to }: EdgePicture, places: Places, part: number): Point | undefined {
	const [a, middle, b] = [places.node(from), places.edge(id), places.node(to)];
	return part === 0.5 || a === undefined || middle === undefined || b === undefined
		? middle
		: onWay(a, middle, b, part);
}

function partsOfLines(
	{ nodes, edges, sides }: Pictures,
	places: Places,
	measure: MeasureIn,
	named: ReadonlySet<string>,
	scale: number,
): ReadonlyMap<string, number> {
	const chosen = new Map<string, number>();
	const wanted = [...edges.values()].filter(marked);
	if (wanted.length === 0) return chosen;
	const taken = new Room();
	for (const picture of nodes.values()) {
		const at = picture.look === null ? undefined : places.node(picture.id);
		if (at === undefined) continue;
		const words = { side: sides.get(picture.id), named: named.has(picture.id), scale };
		for (const box of nodeRoom(picture, at, words)) taken.take(box);
	}
	for (const edge of edges.values()) {
		const words = edge.look !== null && named.has(edge.id) ? edgeWords(edge, places, measure, scale) : null;
		if (words !== null) taken.take(words.box);
	}
	for (const edge of wanted) {
		const { width, height } = markSize(edge, measure);
		const free = parts.find((part) => {
			const spot = spotOn(edge, places, part);
			const box = spot === undefined ? null : boxAround(spot, width, height);
			if (box === null || !taken.free(box)) return false;
			taken.take(box);
			return true;
		});
		chosen.set(edge.id, free ?? 0.5);
	}
	return chosen;
}
