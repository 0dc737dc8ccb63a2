import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import type { Point } from "../../store/scene-types.ts";
import type { Body, Frame, Link } from "./arrangement.ts";

cytoscape.use(fcose);

/** Above this many nodes springs take longer than a reader waits: nodes stay on the spiral, in the order of the scene. */
const springsUpTo = 500;

interface FcoseOptions extends cytoscape.BaseLayoutOptions {
	readonly name: "fcose";
	readonly quality: "default";
	readonly randomize: false;
	readonly animate: false;
	readonly fit: false;
	readonly nodeRepulsion: number;
	readonly idealEdgeLength: number;
	readonly fixedNodeConstraint?: { nodeId: string; position: Point }[];
}

/** Where nodes start from: on a spiral, in the order given, so that no two begin at one point. */
function spiral(index: number, count: number, frame: Frame): Point {
	const part = Math.sqrt((index + 0.5) / count);
	const angle = index * Math.PI * (3 - Math.sqrt(5));
	return {
		x: (part * Math.cos(angle) * (frame.right - frame.left)) / 2,
		y: (part * Math.sin(angle) * (frame.bottom - frame.top)) / 2,
	};
}

/**
 * Rough places by springs (fcose, from fixed starting points and so without chance). What is fixed keeps its place.
 */
export function roughPlaces(
	bodies: readonly Body[],
	links: readonly Link[],
	frame: Frame,
	fixed: ReadonlyMap<string, Point>,
): Map<string, Point> {
	if (bodies.length === 0) return new Map();
	const start = new Map(
		bodies.map(({ id }, index): [string, Point] => [id, { ...(fixed.get(id) ?? spiral(index, bodies.length, frame)) }]),
	);
	if (bodies.length > springsUpTo) return start;
	const ids = new Set(bodies.map((body) => body.id));
	const scratch = cytoscape({
		headless: true,
		styleEnabled: true,
		style: [{ selector: "node", style: { width: "data(width)", height: "data(height)" } }],
		elements: {
			nodes: bodies.map(({ id, box }) => ({
				data: { id, width: box.right - box.left, height: box.bottom - box.top },
				position: { ...(start.get(id) ?? { x: 0, y: 0 }) },
			})),
			edges: links
				.filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to))
				.map(({ from, to }, index) => ({ data: { id: `edge ${index}`, source: from, target: to } })),
		},
	});
	const options: FcoseOptions = {
		name: "fcose",
		quality: "default",
		randomize: false,
		animate: false,
		fit: false,
		nodeRepulsion: 6500,
		idealEdgeLength: 70,
		...(fixed.size === 0
			? {}
			: { fixedNodeConstraint: [...fixed].map(([nodeId, position]) => ({ nodeId, position: { ...position } })) }),
	};
	scratch.layout(options).run();
	const found = new Map(scratch.nodes().map((node): [string, Point] => [node.id(), { ...node.position() }]));
	scratch.destroy();
	return found;
}
