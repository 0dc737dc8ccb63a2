import { largestScene } from "../../model/largest-scene.ts";
import { AmongDocument, NeighbourhoodDocument } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import { shownTime } from "./date.ts";
import { deed } from "./deed.ts";
import { known, learn } from "./known.ts";
import { language, words } from "./language.ts";
import { nameOf } from "./names.ts";
import { announce } from "./notices.ts";
import { changeScene, scene, withNodes, without } from "./scene.ts";
import { roomIn } from "./scene-room.ts";
import type { Omitted } from "./scene-types.ts";
import { deselect, select } from "./selection.ts";
import { asking } from "./server.ts";
import { neighboursOf, storedNodes, storedRelationships } from "./shown.ts";
import { timeWords } from "./time-words.ts";
import { viewCommands } from "./view-commands.ts";
import { ANY_DATE, whenInput } from "./when.ts";

/** How many nodes one expansion adds at most. */
export const EXPANSION = 12;

/** Learns of these nodes and every relationship among them, at all dates. */
export async function learnAmong(ids: readonly string[]): Promise<void> {
	const { among } = await request(AmongDocument, { ids: [...ids], when: ANY_DATE });
	learn(among);
}

/** Says what changed, and what is there now: who does not see the picture cannot look. */
function sayChange(change: string): void {
	const time = shownTime.peek();
	const shown = time === null ? null : timeWords(time, language.peek());
	announce(`${change} ${words.peek().scene.now(scene.peek().nodes.length, shown)}`);
}

/** Which neighbours of a node are wanted. */
interface Wanted {
	readonly type: string;
	readonly direction: "OUTGOING" | "INCOMING";
	readonly label: Omitted["label"];
}

/** Adds the neighbours of a node that count at the date set, the first few of them, of all or of one kind. */
export async function expand(id: string, wanted?: Wanted, atMost = EXPANSION): Promise<void> {
	const before = scene.value.nodes;
	const perNode = Math.min(largestScene - 1, neighboursOf(id).size + atMost);
	const found = await asking(() =>
		request(NeighbourhoodDocument, {
			ids: [id],
			when: whenInput.value,
			limit: perNode + 1,
			perNode,
			types: wanted === undefined ? null : [wanted.type],
			direction: wanted?.direction ?? "BOTH",
			labels: wanted === undefined ? null : [wanted.label],
		}),
	);
	const fresh = found.neighbourhood.nodes.map((node) => node.id).filter((each) => !before.includes(each));
	const wished = fresh.slice(0, atMost);
	const room = roomIn(scene.value);
	const added = wished.slice(0, room);
	const left = wished.length - added.length;
	if (added.length === 0) {
		const { nothingMore, leftOut, full } = words.value.scene;
		announce(left > 0 ? leftOut(left) : room > 0 ? nothingMore(nameOf(id)) : full);
		return;
	}
	await asking(() => learnAmong([...new Set([...scene.value.nodes, ...added])]));
	changeScene(withNodes(scene.value, added), deed("added", added.length));
	viewCommands.value?.showAdded(added);
	sayChange(words.value.scene.added(added.length) + (left > 0 ? ` ${words.value.scene.leftOut(left)}` : ""));
}

/**
 * Brings a node into the scene if it is not there and has room, selects it and shows it with what it is tied to; one that
 * was there already is shown by itself, as large as it is.
 */
export async function bring(id: string): Promise<void> {
	const there = scene.value.nodes.includes(id);
	if (!there) {
		if (roomIn(scene.value) === 0) {
			// Its details need no room.
			select(id);
			announce(words.value.scene.leftOut(1));
			return;
		}
		await asking(() => learnAmong([...scene.value.nodes, id]));
		if (!known.value.nodes.has(id)) return;
		changeScene(withNodes(scene.value, [id]), deed("added"));
		sayChange(words.value.scene.added(1));
	}
	select(id);
	if (there) viewCommands.value?.showAll([id]);
	else viewCommands.value?.showAdded([id]);
}

/** Brings nodes into the scene, those first that are named first, as far as they have room. */
export async function bringAll(ids: readonly string[]): Promise<void> {
	const fresh = ids.filter((id) => !scene.value.nodes.includes(id)).slice(0, roomIn(scene.value));
	if (fresh.length === 0) return;
	await asking(() => learnAmong([...scene.value.nodes, ...fresh]));
	const added = fresh.filter((id) => known.value.nodes.has(id));
	changeScene(withNodes(scene.value, added), deed("added", added.length));
	sayChange(words.value.scene.added(added.length));
}

/** Takes nodes and relationships out of the scene. */
export function remove(ids: Iterable<string>): void {
	const gone = new Set(ids);
	if (gone.size === 0) return;
	const next = without(scene.value, gone);
	const nodes = scene.value.nodes.length - next.nodes.length;
	const [first] = gone;
	const name = gone.size === 1 && first !== undefined ? known.peek().nodes.get(first)?.name : undefined;
	changeScene(next, deed("removed", gone.size, name));
	deselect(gone);
	if (nodes > 0) sayChange(words.value.scene.removed(nodes));
}

/** Leaves one node and its neighbours. */
export function onlyAround(id: string): void {
	const kept = neighboursOf(id);
	remove(scene.value.nodes.filter((each) => each !== id && !kept.has(each)));
}

/** The nodes of the scene that nothing in it is tied to. */
export function untied(): readonly string[] {
	const tied = new Set(storedRelationships.value.flatMap(({ from, to }) => [from, to]));
	return storedNodes.value.map(({ id }) => id).filter((id) => !tied.has(id));
}

/** Holds a node where it stands. */
export function pin(id: string): void {
	changeScene({ ...scene.value, pinned: new Set([...scene.value.pinned, id]) }, deed("pinned"));
}

/** Lets a node move again. */
export function unpin(id: string): void {
	const pinned = new Set(scene.value.pinned);
	pinned.delete(id);
	changeScene({ ...scene.value, pinned }, deed("unpinned"));
}
