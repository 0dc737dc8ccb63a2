import type { DifferingSide, Point } from "../../store/scene-types.ts";
import { boxAround, distance, grown, lengthInside } from "../geometry.ts";
import { factLook, type Look } from "../looks.ts";
import type { NodePicture } from "../node-picture.ts";
import type { Shown } from "../shown.ts";
import type { Brush } from "./brush.ts";
import { drawDifferBadge } from "./differ-badge.ts";
import { zigzag } from "./zigzag.ts";

/** Where things are on the picture. */
export interface Places {
	node(id: string): Point | undefined;
	/** The middle of an edge. */
	edge(id: string): Point | undefined;
}

interface End {
	/** The node that stands for the side; null where a line does. */
	readonly node: NodePicture | null;
	readonly at: Point;
	readonly look: Look;
	/** How far from `at` the line begins, towards the other end. */
	clearance(towards: Point): number;
}

function endOf(side: DifferingSide, shown: Shown, places: Places): End | null {
	const { fact, of } = side;
	const node = shown.nodes.get(of?.node ?? fact);
	const at = places.node(of?.node ?? fact);
	const said = of === null ? (node?.look ?? null) : factLook(of.period, of.vouched, shown.input.when);
	if (node !== undefined && node.look !== null && at !== undefined && said !== null) {
		const pointed = node.shape === "diamond" || node.shape === "circle";
		return {
			node,
			at,
			look: said,
			clearance: (towards) =>
				pointed ? node.width / 2 + 2 : lengthInside(at, towards, grown(boxAround(at, node.width, node.height), 2)),
		};
	}
	if (of !== null) return null;
	const edge = [...shown.edges.values()].find((each) => each.fact === fact && each.look !== null);
	const between = edge && places.edge(edge.id);
	if (edge === undefined || edge.look === null || between === undefined) return null;
	return { node: null, at: between, look: edge.look, clearance: () => 3 };
}

/**
 * Draws a zigzag between every two facts that cannot both be true and are both on the picture; where both are said of
 * one node, a small one on its shoulder.
 */
export function drawDisagreements(brush: Brush, shown: Shown, places: Places): void {
	const { colours } = brush;
	for (const disagreement of shown.input.disagreements) {
		if (disagreement.kind !== "INCOMPATIBLE") continue;
		const ends = disagreement.sides.flatMap((side) => endOf(side, shown, places) ?? []);
		for (let index = 1; index < ends.length; index++) {
			const [a, b] = [ends[index - 1], ends[index]];
			if (a === undefined || b === undefined) continue;
			const faint = a.look === "not-yet" || b.look === "not-yet";
			const colour = faint ? colours.ghost : colours.contradiction;
			if (a.node !== null && a.node === b.node) {
				drawDifferBadge(brush, a.node, a.at, colour);
				continue;
			}
			const length = distance(a.at, b.at);
			const [before, behind] = [a.clearance(b.at), b.clearance(a.at)];
			if (length <= before + behind + 4) continue;
			const along = (part: number): Point => ({
				x: a.at.x + ((b.at.x - a.at.x) * part) / length,
				y: a.at.y + ((b.at.y - a.at.y) * part) / length,
			});
			brush.line(zigzag(along(before), along(length - behind)), { colour, width: 1.7, join: "round" });
		}
	}
}
