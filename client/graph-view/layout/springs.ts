import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import type { Point } from "../../store/scene-types.ts";
import type { Springs } from "./rough.ts";

cytoscape.use(fcose);

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

/** Springs by fcose. From the same starting points they come to the same places: there is no chance in it. */
export const springs: Springs = (bodies, links, start, fixed) => {
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
};
