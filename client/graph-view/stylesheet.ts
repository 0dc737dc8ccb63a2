import type cytoscape from "cytoscape";
import { arrows, families, lineStyles } from "./arrows.ts";
import type { Palette } from "./palette.ts";

/**
 * What Cytoscape itself draws: the edges. Nodes have only their geometry here, for hits and for the ends of edges;
 * what is seen of them, and every text, is drawn on a canvas above (`draw/`).
 */
export function stylesheet(colours: Palette): cytoscape.StylesheetJson {
	const { width, dash, pathDash, pathArrow, faint, back, chosen } = lineStyles;
	return [
		{
			selector: "node",
			style: {
				shape: "data(shape)" as cytoscape.Css.NodeShape,
				width: "data(width)",
				height: "data(height)",
				"background-opacity": 0,
				"border-width": 0,
				"overlay-opacity": 0,
				// Cytoscape never shows this label; it is there so that lines end at its box.
				label: "data(label)",
				"text-opacity": 0,
				"text-wrap": "wrap",
				"font-family": "Inter Variable",
				// A little bolder than what is seen, for lines are to stop short of it.
				"font-weight": 600,
				"font-size": "data(labelSize)",
				"text-valign": "data(valign)" as "bottom",
				"text-halign": "data(halign)" as "center",
				"line-height": "data(lineHeight)" as unknown as number,
			},
		},
		// No blot under the pointer where it is pressed: a frame begins there.
		{ selector: "core", style: { "active-bg-opacity": 0 } as cytoscape.Css.Core },
		// Lines go on to the shape of what has no room for its name. Without a label Cytoscape would keep the box that it had.
		{ selector: "node.unnamed", style: { "font-size": 0.01 } },
		{ selector: 'node[shape = "polygon"]', style: { "shape-polygon-points": "0 -1 1 -0.5 1 0.5 0 1 -1 0.5 -1 -0.5" } },
		{
			selector: "edge",
			style: {
				width: width.plain,
				"arrow-scale": arrows.none.scale,
				"curve-style": "straight",
				"source-endpoint": "outside-to-node-or-label",
				"target-endpoint": "outside-to-node-or-label",
				"source-distance-from-node": 2.5,
				"target-distance-from-node": 3,
				"overlay-opacity": 0,
			},
		},
		{
			selector: "edge.bowed",
			style: {
				"curve-style": "unbundled-bezier",
				"control-point-distances": "data(bow)",
				"control-point-weights": 0.5,
			},
		},
		...families.map((family) => ({
			selector: `edge.${family}`,
			style: {
				"line-color": colours.families[family],
				"target-arrow-color": colours.families[family],
				"target-arrow-shape": arrows[family].shape,
				"target-arrow-fill": arrows[family].fill,
				"arrow-scale": arrows[family].scale,
			},
		})),
		{ selector: "edge.possible", style: { "line-style": "dashed", "line-dash-pattern": [...dash.possible] } },
		{
			selector: "edge.undated",
			style: {
				"line-style": "dashed",
				"line-dash-pattern": [...dash.undated],
				"line-cap": "round",
				width: width.undated,
			},
		},
		{ selector: "edge.ended", style: { "line-color": colours.ended, "target-arrow-color": colours.ended } },
		{
			selector: "edge.not-yet",
			style: {
				"line-color": colours.ghost,
				"target-arrow-color": colours.ghost,
				width: width["not-yet"],
				opacity: faint,
			},
		},
		{ selector: "edge.compared", style: { "line-color": colours.line2, "target-arrow-color": colours.line2 } },
		{
			selector: "edge.gained",
			style: { "line-color": colours.accent, "target-arrow-color": colours.accent, width: width.gained, "z-index": 4 },
		},
		{
			selector: "edge.lost, edge.between",
			style: { "line-color": colours.ended, "target-arrow-color": colours.ended, width: width.gone, "z-index": 3 },
		},
		{
			selector: "edge.revised",
			style: { "line-color": colours.ink3, "target-arrow-color": colours.ink3, width: width.revised, "z-index": 3 },
		},
		{ selector: "edge.bundle", style: { width: width.bundle, "target-arrow-shape": "none" } },
		{ selector: "edge.path", style: { width: width.path, "arrow-scale": pathArrow, "z-index": 5 } },
		{ selector: "edge.path.undated", style: { "line-dash-pattern": [...pathDash.undated] } },
		{ selector: "edge.path.possible", style: { "line-dash-pattern": [...pathDash.possible] } },
		{
			selector: "edge.not-yet.asked",
			style: { "line-color": colours.ink3, "target-arrow-color": colours.ink3, opacity: 1 },
		},
		{
			selector: "edge.asked",
			style: {
				"underlay-color": colours.ink,
				"underlay-opacity": 0.08,
				"underlay-padding": chosen.width / 2,
				"z-index": 6,
			},
		},
		{ selector: "edge.chosen", style: { "underlay-opacity": chosen.opacity } },
		{ selector: "edge.back", style: { opacity: back } },
		{ selector: "edge.back.asked", style: { opacity: 1 } },
		// What is away on this date keeps its place, and its line its way.
		{ selector: ".away", style: { visibility: "hidden" } },
	];
}
