import type cytoscape from "cytoscape";
import type { Point } from "../../store/scene-types.ts";

/**
 * A double tap on a node asks for its neighbours; a tap on its badge asks which of them.
 * @param badgeAt the node whose badge is at a point of the picture
 */
export function expandOnDoubleTap(
	cy: cytoscape.Core,
	badgeAt: (at: Point) => string | null,
	expand: (id: string) => void,
	choose: (id: string) => void,
): () => void {
	const double = (event: cytoscape.EventObjectNode): void => {
		// Who takes the badge soon after its node asks which, and not for all of them.
		if (badgeAt(event.position) === null) expand(event.target.id());
	};
	const single = (event: cytoscape.EventObject): void => {
		const id = badgeAt(event.position);
		if (id !== null) choose(id);
	};
	cy.on("dbltap", "node", double);
	cy.on("tap", single);
	return () => {
		cy.off("dbltap", "node", double);
		cy.off("tap", single);
	};
}
