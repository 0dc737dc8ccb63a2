import type cytoscape from "cytoscape";
import type { Family } from "../../../model/vocabulary/types.ts";
import type { GraphViewInput } from "../input.ts";
import { familyIn } from "../looks.ts";

/** Where the lines of all edges run, as Cytoscape has them, in the order of the input: six numbers a line. */
export interface EdgeLines {
	/** Start, control point (of a straight line its middle), and end: x and y of each. */
	readonly points: Float32Array;
	/** 1 where a line bows. */
	readonly bowed: Uint8Array;
	/** Of each line which of the kinds it is. */
	readonly kindOf: Uint8Array;
	readonly kinds: readonly EdgeKind[];
}

/** What no date changes of how a line is drawn. */
export interface EdgeKind {
	readonly family: Family;
	readonly onPath: boolean;
	/** Stands back behind what stands out. */
	readonly back: boolean;
	/** Is selected. */
	readonly chosen: boolean;
	/** Stands for several. */
	readonly bundle?: boolean;
	/** The pointer is on it. */
	readonly hovered?: boolean;
}

/** Where lines run, and which of them bow; `kindOf` and `kinds` say how they look. */
export type LineCourses = Pick<EdgeLines, "points" | "bowed">;

/** Takes the lines from the picture as it stands. A line that is not there is of no length. */
export function edgeLines(cy: cytoscape.Core, input: GraphViewInput): EdgeLines {
	const { relationships } = input;
	const points = new Float32Array(relationships.length * 6);
	const bowed = new Uint8Array(relationships.length);
	relationships.forEach(({ id, bundle }, index) => {
		takeCourse(cy, bundle ?? id, { points, bowed }, index);
	});
	return { points, bowed, ...kindsOf(input) };
}

/** Takes the course of one line; one that is not there is of no length. */
export function takeCourse(cy: cytoscape.Core, id: string, { points, bowed }: LineCourses, index: number): void {
	const edge = cy.getElementById(id).edges()[0];
	if (edge === undefined) return;
	const [start, end] = [edge.sourceEndpoint(), edge.targetEndpoint()];
	if (start === undefined || end === undefined || Number.isNaN(start.x + start.y + end.x + end.y)) return;
	const control = edge.controlPoints()?.[0];
	bowed[index] = control === undefined ? 0 : 1;
	points.set(
		[start.x, start.y, control?.x ?? (start.x + end.x) / 2, control?.y ?? (start.y + end.y) / 2, end.x, end.y],
		index * 6,
	);
}

function kindsOf({ relationships, types, path, compared, selected, standingOut }: GraphViewInput) {
	// In a comparison colour and width say what has changed and nothing else.
	const highlighted = new Set(compared === null ? path?.relationships : []);
	const chosenOnes = new Set(selected);
	const kinds: EdgeKind[] = [];
	const places = new Map<string, number>();
	const kindOf = Uint8Array.from(relationships, ({ id, type }) => {
		const family = familyIn(types, type);
		const [onPath, chosen] = [highlighted.has(id), chosenOnes.has(id)];
		const back = !chosen && standingOut?.has(id) === false;
		const key = [family, onPath, back, chosen].join(" ");
		const place = places.get(key) ?? kinds.push({ family, onPath, back, chosen }) - 1;
		places.set(key, place);
		return place;
	});
	return { kinds, kindOf };
}
