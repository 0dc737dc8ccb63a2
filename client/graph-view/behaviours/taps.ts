import type cytoscape from "cytoscape";
import type { Point } from "../../store/scene-types.ts";

/** What is asked by tapping. */
export interface Tapped {
	select(id: string | null, how: "alone" | "also"): void;
	/** The neighbours of a node. */
	expand(id: string): void;
	/** Which of its neighbours. */
	choose(id: string): void;
	/** The node whose badge is at a point of the picture. */
	badgeAt(at: Point): string | null;
}

/** Two taps are one double tap within so many milliseconds, so many pixels apart. */
const soon = 300;
const near = 24;

/**
 * A tap selects a node or an edge, with Shift or Ctrl beside what is selected; a tap on nothing clears the selection. A
 * double tap on a node asks for its neighbours, a tap on its badge asks which of them.
 */
export function answerTaps(cy: cytoscape.Core, { select, expand, choose, badgeAt }: Tapped): () => void {
	let first: { readonly node: string; readonly at: Point; readonly time: number } | null = null;

	/**
	 * The node of a tap that this is the second of: wherever the picture has gone in between, for what the first one opens
	 * may take a part of its room.
	 */
	const doubled = ({ renderedPosition: at, originalEvent }: cytoscape.EventObject): string | null => {
		// When it was tapped, not when there was time to hear of it.
		if (first === null || originalEvent.timeStamp - first.time > soon) return null;
		return Math.hypot(at.x - first.at.x, at.y - first.at.y) <= near ? first.node : null;
	};
	const tap = (event: cytoscape.EventObject): void => {
		const node = doubled(event);
		const badge = badgeAt(event.position);
		first = null;
		const { shiftKey, ctrlKey, metaKey } = event.originalEvent as MouseEvent;
		const also = shiftKey || ctrlKey || metaKey;
		// Who takes the badge soon after its node asks which, and not for all of them.
		if (node !== null && badge !== node) {
			// It may have been let go of since its first tap.
			if (!also) select(node, "alone");
			expand(node);
			return;
		}
		if (event.target !== cy) select(event.target.id(), also ? "also" : "alone");
		else if (!also) select(null, "alone");
		if (badge !== null) choose(badge);
		else if (event.target !== cy && event.target.isNode())
			first = { node: event.target.id(), at: event.renderedPosition, time: event.originalEvent.timeStamp };
	};
	cy.on("tap", tap);
	return () => {
		cy.off("tap", tap);
	};
}
