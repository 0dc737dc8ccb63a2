import { askTie, choosePathFrom, choosePathTo, stopChoosing } from "./ask-tie.ts";
import { selectedNodes } from "./grow-between.ts";
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

/** The key for a path: where one was begun, to here; else between two that are selected, or from here. */
export function pathKey(id: string): void {
	const [from, to, ...more] = selectedNodes();
	if (choosing.value !== null) choosePathTo(id);
	else if (from !== undefined && to !== undefined && more.length === 0) askTie(from, to);
	else choosePathFrom(id);
}
