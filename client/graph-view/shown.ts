import type { EdgePicture } from "./edge-picture.ts";
import type { GraphViewInput } from "./input.ts";
import type { Side } from "./layout/label-placement.ts";
import type { NodePicture } from "./node-picture.ts";

/** What is on the picture now. Plain values; where the nodes stand is Cytoscape's to say. */
export interface Shown {
	readonly input: GraphViewInput;
	readonly nodes: ReadonlyMap<string, NodePicture>;
	readonly edges: ReadonlyMap<string, EdgePicture>;
	readonly sides: ReadonlyMap<string, Side>;
	/** How many ties each node has: the more, the sooner its label is shown. */
	readonly ties: ReadonlyMap<string, number>;
}
