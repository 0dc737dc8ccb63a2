import type cytoscape from "cytoscape";
import type { Family } from "../../model/vocabulary/types.ts";
import type { Palette } from "./palette.ts";

const arrows: Readonly<Record<Family, { shape: cytoscape.Css.ArrowShape; fill: "filled" | "hollow" }>> = {
	leadership: { shape: "triangle", fill: "filled" },
	ownership: { shape: "diamond", fill: "filled" },
	funding: { shape: "triangle-backcurve", fill: "filled" },
	partnership: { shape: "vee", fill: "filled" },
	making: { shape: "triangle", fill: "hollow" },
	saying: { shape: "circle", fill: "filled" },
	none: { shape: "none", fill: "filled" },
};

const families = Object.keys(arrows) as Family[];

/**
 * What Cytoscape itself draws: the edges. Nodes have only their geometry here, for hits and for the ends of edges;
 * what is seen of them, and every text, is drawn on a canvas above (`draw/`).
 */
export function stylesheet(colours: Palette): cytoscape.StylesheetJson {
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
				"font-size": "data(labelSize)",
				"text-valign": "data(valign)" as "bottom",
				"text-halign": "data(halign)" as "center",
				"text-margin-x": (node: cytoscape.NodeSingular) => Number(node.data("marginX")),
				"text-margin-y": (node: cytoscape.NodeSingular) => Number(node.data("marginY")),
				"line-height": 1.15,
			},
		},
		{ selector: 'node[shape = "polygon"]', style: { "shape-polygon-points": "0 -1 1 -0.5 1 0.5 0 1 -1 0.5 -1 -0.5" } },
		{
			selector: "edge",
			style: {
				width: 1.25,
				"arrow-scale": 0.76,
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
			},
		})),
		{ selector: "edge.saying", style: { "arrow-scale": 0.62 } },
		{ selector: "edge.ownership", style: { "arrow-scale": 0.82 } },
		{ selector: "edge.possible", style: { "line-style": "dashed", "line-dash-pattern": [5, 3.5] } },
		{
			selector: "edge.undated",
			style: { "line-style": "dashed", "line-dash-pattern": [0.01, 3.6], "line-cap": "round", width: 1.6 },
		},
		{ selector: "edge.ended", style: { "line-color": colours.ended, "target-arrow-color": colours.ended } },
		{
			selector: "edge.not-yet",
			style: { "line-color": colours.ghost, "target-arrow-color": colours.ghost, width: 1, opacity: 0.5 },
		},
		{ selector: "edge.path", style: { width: 2.75, "arrow-scale": 1.09, "z-index": 5 } },
		{ selector: "edge.path.undated", style: { "line-dash-pattern": [0.01, 6] } },
		{ selector: "edge.path.possible", style: { "line-dash-pattern": [8, 5] } },
		{
			selector: "edge.not-yet.asked",
			style: { "line-color": colours.ink3, "target-arrow-color": colours.ink3, opacity: 1 },
		},
		{
			selector: "edge.asked",
			style: { "underlay-color": colours.ink, "underlay-opacity": 0.08, "underlay-padding": 5, "z-index": 6 },
		},
		{ selector: "edge.chosen", style: { "underlay-opacity": 0.16 } },
		{ selector: ".away", style: { display: "none" } },
	];
}
