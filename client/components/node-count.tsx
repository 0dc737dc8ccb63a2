import { words } from "../store/language.ts";
import { scene } from "../store/scene.ts";
import { totals } from "../store/totals.ts";

/** How many nodes of the scene count on the date and are shown. */
export function NodeCount() {
	const all = scene.value.nodes.length;
	if (all === 0) return null;
	return <p class="node-count tabular">{words.value.counts.nodes(totals.value.nodes, all)}</p>;
}
