import { choosePathFrom, choosePathTo, stopChoosing } from "./ask-tie.ts";
import { scene } from "./scene.ts";
import { select, selectAlso } from "./selection.ts";
import { choosing } from "./tie.ts";

/** How something is chosen: alone, beside what is selected (or no longer), or in passing, by the arrow keys. */
type Choice = "alone" | "also" | "passing";

const isNode = (id: string) => scene.value.nodes.includes(id);

/** The reader chooses something in the picture or the list. While the other end of a path is wanted, a node is that end. */
export function choose(id: string | null, how: Choice): void {
	if (choosing.value !== null && how !== "passing") {
		// A click beside a node is no reason to give up.
		if (id === null) return;
		if (isNode(id)) {
			choosePathTo(id);
			return;
		}
	}
	if (choosing.value !== null && id === null) stopChoosing();
	else if (how === "also" && id !== null) selectAlso(id);
	else select(id);
}

/** The key for a path: from here, or, where one was begun, to here. */
export function pathKey(id: string): void {
	if (choosing.value === null) choosePathFrom(id);
	else choosePathTo(id);
}
