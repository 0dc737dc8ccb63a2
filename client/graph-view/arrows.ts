import type { Family } from "../../model/vocabulary/types.ts";

/** The head of a family's lines, by Cytoscape's names, and how large it is drawn. */
interface Arrow {
	readonly shape: "triangle" | "diamond" | "triangle-backcurve" | "vee" | "circle" | "none";
	readonly fill: "filled" | "hollow";
	/** Times the size that Cytoscape gives an arrow. */
	readonly scale: number;
}

/** What colour says of a line, said again by its head. */
export const arrows: Readonly<Record<Family, Arrow>> = {
	leadership: { shape: "triangle", fill: "filled", scale: 0.76 },
	ownership: { shape: "diamond", fill: "filled", scale: 0.82 },
	funding: { shape: "triangle-backcurve", fill: "filled", scale: 0.76 },
	partnership: { shape: "vee", fill: "filled", scale: 0.76 },
	making: { shape: "triangle", fill: "hollow", scale: 0.76 },
	saying: { shape: "circle", fill: "filled", scale: 0.62 },
	none: { shape: "none", fill: "filled", scale: 0.76 },
};

export const families = Object.keys(arrows) as Family[];

/** How a line is drawn in each look, beside and on the path. */
export const lineStyles = {
	width: { plain: 1.25, undated: 1.6, "not-yet": 1, path: 2.75, bundle: 2.4, gained: 1.7, revised: 1.7, gone: 1.5 },
	dash: { possible: [5, 3.5], undated: [0.01, 3.6] },
	pathDash: { possible: [8, 5], undated: [0.01, 6] },
	pathArrow: 1.09,
	/** How much is seen of what is not yet, and of what stands back. */
	faint: 0.5,
	back: 0.18,
	/** The band under a line that is selected. */
	chosen: { opacity: 0.16, width: 10 },
} as const;
