import type cytoscape from "cytoscape";
import type { Point } from "../../store/scene-types.ts";

/** Nodes that are dragged somewhere are pinned there: one alone, or all that are selected where it is one of them. */
export function pinOnDrag(
	cy: cytoscape.Core,
	selected: () => readonly string[],
	pin: (places: ReadonlyMap<string, Point>) => void,
): () => void {
	/** Where those stood that go along, and where what is dragged stood itself. */
	let from: Point = { x: 0, y: 0 };
	let along: ReadonlyMap<string, Point> = new Map();

	const moved = (target: cytoscape.NodeSingular): Map<string, Point> => {
		const { x, y } = target.position();
		const by = { x: x - from.x, y: y - from.y };
		return new Map([...along].map(([id, at]) => [id, { x: at.x + by.x, y: at.y + by.y }]));
	};
	const grab = ({ target }: cytoscape.EventObjectNode): void => {
		from = { ...target.position() };
		const chosen = selected();
		const others = chosen.includes(target.id())
			? cy.nodes().filter((node) => node !== target && chosen.includes(node.id()))
			: cy.collection().nodes();
		along = new Map(others.map((node) => [node.id(), { ...node.position() }]));
	};
	const drag = ({ target }: cytoscape.EventObjectNode): void => {
		cy.batch(() => {
			for (const [id, at] of moved(target)) cy.getElementById(id).position(at);
		});
	};
	const free = ({ target }: cytoscape.EventObjectNode): void => {
		pin(moved(target).set(target.id(), { ...target.position() }));
	};
	const answers = [
		["grab", grab],
		["drag", drag],
		["dragfree", free],
	] as const;
	for (const [event, answer] of answers) cy.on(event, "node", answer);
	return () => {
		for (const [event, answer] of answers) cy.off(event, "node", answer);
	};
}
