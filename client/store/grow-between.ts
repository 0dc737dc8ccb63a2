import { largestScene } from "../../model/largest-scene.ts";
import { JoinedRoundDocument } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import { attempt } from "./attempt.ts";
import { deed } from "./deed.ts";
import { learnAmong } from "./grow.ts";
import { words } from "./language.ts";
import { announce } from "./notices.ts";
import { changeScene, scene, withNodes } from "./scene.ts";
import { roomIn } from "./scene-room.ts";
import { selection } from "./selection.ts";
import { asking } from "./server.ts";
import { type Between, between } from "./ties-among.ts";
import { viewCommands } from "./view-commands.ts";
import { whenInput } from "./when.ts";

/** How many nodes come in at once at most: more would drown what was asked about. */
const AT_ONCE = 30;

/** The nodes of the scene that are selected. */
export const selectedNodes = (): readonly string[] => selection.value.filter((id) => scene.value.nodes.includes(id));

/** Adds what ties the selected nodes together by at most two steps, or only what each of them is tied to, at the date set. */
export function growBetween(which: keyof Between): void {
	const nodes = selectedNodes();
	if (nodes.length > 1) attempt(add(nodes, which));
}

async function add(nodes: readonly string[], which: keyof Between): Promise<void> {
	const messages = words.value.growing;
	const { neighbourhood } = await asking(() =>
		request(JoinedRoundDocument, { ids: [...nodes], when: whenInput.value, limit: largestScene }),
	);
	const found = between(
		nodes,
		neighbourhood.relationships.map(({ from, to }) => ({ from: from.id, to: to.id })),
	)[which];
	const fresh = found.filter((id) => !scene.value.nodes.includes(id));
	const room = roomIn(scene.value);
	const added = fresh.slice(0, Math.min(AT_ONCE, room));
	const cut = neighbourhood.nodes.length >= largestScene;
	if (added.length > 0) {
		await asking(() => learnAmong([...new Set([...scene.value.nodes, ...added])]));
		changeScene(withNodes(scene.value, added), deed("added", added.length));
		viewCommands.value?.showAdded(added);
	}
	announce(messages.between(which, found.length, added.length, fresh.length - added.length, room < AT_ONCE, cut));
}
