import type cytoscape from "cytoscape";
import type { GraphViewInput } from "../input.ts";
import { familyIn } from "../looks.ts";

/** Where the lines of all edges run, as Cytoscape has them, in the order of the input: six numbers a line. */
export interface EdgeLines {
	/** Start, control point (of a straight line its middle), and end: x and y of each. */
	readonly points: Float32Array;
	/** 1 where a line bows. */
	readonly bowed: Uint8Array;
	readonly onPath: Uint8Array;
	readonly families: readonly string[];
}

/** Takes the lines from the picture as it stands. A line that is not there is of no length. */
export function edgeLines(cy: cytoscape.Core, input: GraphViewInput): EdgeLines {
	const { relationships } = input;
	const path = new Set(input.path?.relationships);
	const points = new Float32Array(relationships.length * 6);
	const bowed = new Uint8Array(relationships.length);
	relationships.forEach(({ id }, index) => {
		const edge = cy.getElementById(id).edges()[0];
		if (edge === undefined) return;
		const [start, end] = [edge.sourceEndpoint(), edge.targetEndpoint()];
		if (start === undefined || end === undefined || Number.isNaN(start.x + start.y + end.x + end.y)) return;
		const control = edge.controlPoints()?.[0];
		if (control !== undefined) bowed[index] = 1;
		points.set(
			[start.x, start.y, control?.x ?? (start.x + end.x) / 2, control?.y ?? (start.y + end.y) / 2, end.x, end.y],
			index * 6,
		);
	});
	return {
		points,
		bowed,
		onPath: Uint8Array.from(relationships, ({ id }) => (path.has(id) ? 1 : 0)),
		families: relationships.map(({ type }) => familyIn(input.types, type)),
	};
}
