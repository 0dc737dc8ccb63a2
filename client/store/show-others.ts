import { deed } from "./deed.ts";
import { fetchLinked } from "./linked-scene.ts";
import { badLink, crowded } from "./notices.ts";
import { changeScene } from "./scene.ts";
import { asking } from "./server.ts";
import { viewCommands } from "./view-commands.ts";

/** Shows what had no room in the picture of a link, in place of what is in it; undo leads back. */
export async function showOthers(): Promise<void> {
	const asked = crowded.value;
	if (asked === null) return;
	const { scene, missing, others } = await asking(() => fetchLinked(asked.others, []));
	if (crowded.value !== asked) return;
	crowded.value = others.nodes.length > 0 ? { shown: scene.nodes.length, others } : null;
	if (missing.length > 0) badLink.value = { missing, unreadable: [], newer: false };
	if (scene.nodes.length === 0) return;
	changeScene(scene, deed("others", scene.nodes.length));
	viewCommands.value?.fit();
}
