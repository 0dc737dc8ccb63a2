import { parseArgs } from "node:util";
import type { Shape } from "./make/shape.ts";

/** `--nodes 100000 --seed 1`: what a bench is to be made of; `--only density`: the questions whose names hold this. */
export function shapeArgument(): { readonly shape: Shape; readonly only: string } {
	const { values } = parseArgs({
		options: {
			nodes: { type: "string", default: "100000" },
			seed: { type: "string", default: "1" },
			only: { type: "string", default: "" },
		},
	});
	const [nodes, seed] = [Number(values.nodes), Number(values.seed)];
	if (!Number.isInteger(nodes) || nodes < 100 || !Number.isInteger(seed))
		throw new Error("Give --nodes as a whole number from 100 on, and --seed as a whole number.");
	return { shape: { nodes, seed }, only: values.only };
}
