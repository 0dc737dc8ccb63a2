import type cytoscape from "cytoscape";
import type { Family } from "../../../model/vocabulary/types.ts";
import { families } from "../arrows.ts";
import type { GraphViewInput } from "../input.ts";
import { familyIn } from "../looks.ts";

/** Where the lines of all edges run, as Cytoscape has them, in the order of the input: six numbers a line. */
export interface EdgeLines {
	/** Start, control point (of a straight line its middle), and end: x and y of each. */
	readonly points: Float32Array;
	/** 1 where a line bows. */
	readonly bowed: Uint8Array;
	/** Which of them are drawn alike in one look; those of the path last. */
	readonly kinds: readonly EdgeKind[];
}

export interface EdgeKind {
	readonly family: Family;
	readonly onPath: boolean;
	/** Places in the input. */
	readonly members: readonly number[];
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
	const kinds = [false, true].flatMap((onPath) =>
		families.map((family): EdgeKind => {
			const alike = ({ id, type }: (typeof relationships)[number]) =>
				path.has(id) === onPath && familyIn(input.types, type) === family;
			return { family, onPath, members: relationships.flatMap((each, index) => (alike(each) ? [index] : [])) };
		}),
	);
	return { points, bowed, kinds: kinds.filter(({ members }) => members.length > 0) };
}
