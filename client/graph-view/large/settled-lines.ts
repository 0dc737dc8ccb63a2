import type cytoscape from "cytoscape";
import type { CanvasBrush } from "../draw/canvas-brush.ts";
import type { EdgePicture } from "../edge-picture.ts";
import { LOOKS } from "../scrub/dated-marks.ts";
import { DASHES_FROM, drawLines, type KeptPaths, type Sight } from "../scrub/draw-lines.ts";
import { type EdgeKind, type LineCourses, takeCourse } from "../scrub/edge-lines.ts";
import { CHANGES } from "../scrub/look-frames.ts";
import type { Shown } from "../shown.ts";
import type { PixelView } from "./draw-rough.ts";
import { createRoughSheet, type RoughSheet } from "./rough-sheet.ts";

type Under = Parameters<RoughSheet["draw"]>[5];

/** The lines of a large picture, as it stands. */
export interface SettledLines {
	draw(brush: CanvasBrush, shown: Shown, hovered: string | null, sight: Sight): void;
	/** The same fast rather than smooth, in place of all that is on the canvas. */
	drawMoving(
		brush: CanvasBrush,
		shown: Shown,
		hovered: string | null,
		sight: Sight,
		view: PixelView,
		under: Under,
	): void;
	destroy(): void;
}

/** What a line looks like in numbers, and which of the kinds each is. */
interface Inked {
	readonly shown: Shown;
	readonly hovered: string | null;
	readonly kinds: readonly EdgeKind[];
	readonly kindOf: Uint8Array;
	readonly edges: Uint8Array;
	readonly edgeChanges: Uint8Array;
}

/** Keeps where the lines run, and works out only what has changed: the lines of a node that is moved, the looks of another date. */
export function settledLines(cy: cytoscape.Core): SettledLines {
	let courses: (LineCourses & { readonly places: ReadonlyMap<string, number> }) | null = null;
	let laidFor: Pick<Shown, "edges" | "sides"> | null = null;
	let inked: Inked | null = null;
	const paths: KeptPaths = new Map();
	const moved = new Set<string>();
	const rough = createRoughSheet();

	const onMove = ({ target }: cytoscape.EventObject): void => {
		for (const edge of target.connectedEdges()) moved.add(edge.id());
	};
	cy.on("position", "node", onMove);

	const lay = (shown: Shown) => {
		const ids = [...shown.edges.keys()];
		const made = {
			points: new Float32Array(ids.length * 6),
			bowed: new Uint8Array(ids.length),
			places: new Map(ids.map((id, index) => [id, index])),
		};
		for (const [id, index] of made.places) takeCourse(cy, id, made, index);
		moved.clear();
		paths.clear();
		return made;
	};

	const find = (shown: Shown, hovered: string | null) => {
		if (courses === null || laidFor?.sides !== shown.sides || !sameKeys(laidFor.edges, shown.edges))
			courses = lay(shown);
		laidFor = shown;
		if (moved.size > 0) {
			for (const id of moved) {
				const index = courses.places.get(id);
				if (index !== undefined) takeCourse(cy, id, courses, index);
			}
			moved.clear();
			paths.clear();
		}
		if (inked?.shown !== shown || inked.hovered !== hovered) {
			inked = inkOf(shown, hovered);
			paths.clear();
		}
		return { lines: { ...courses, ...inked }, looks: inked };
	};

	return {
		draw: (brush, shown, hovered, sight) => {
			const { lines, looks } = find(shown, hovered);
			// Near, few of them are in sight: these are found anew wherever it is looked at.
			drawLines(brush, lines, looks, sight, sight.zoom < DASHES_FROM ? paths : null);
		},
		drawMoving: (brush, shown, hovered, sight, view, under) => {
			const { lines, looks } = find(shown, hovered);
			rough.draw(brush, lines, looks, view, sight, under);
		},
		destroy: () => {
			cy.off("position", "node", onMove);
		},
	};
}

function sameKeys(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
	if (a === b) return true;
	if (a.size !== b.size) return false;
	const others = b.keys();
	for (const key of a.keys()) if (others.next().value !== key) return false;
	return true;
}

function inkOf(shown: Shown, hovered: string | null): Inked {
	const { selected, standingOut } = shown.input;
	const chosen = new Set(selected);
	const kinds: EdgeKind[] = [];
	const places = new Map<string, number>();
	const kind = ({ id, family, onPath, bundles }: EdgePicture): number => {
		const isChosen = chosen.has(id);
		const back = !isChosen && standingOut?.has(id) === false;
		const key = `${family} ${onPath} ${back} ${isChosen} ${bundles !== null} ${id === hovered}`;
		const known = places.get(key);
		if (known !== undefined) return known;
		places.set(key, kinds.length);
		return (
			kinds.push({
				family,
				onPath,
				back,
				chosen: isChosen,
				bundle: bundles !== null,
				hovered: id === hovered,
			}) - 1
		);
	};
	const all = [...shown.edges.values()];
	return {
		shown,
		hovered,
		kinds,
		kindOf: Uint8Array.from(all, kind),
		edges: Uint8Array.from(all, ({ look }) => LOOKS.indexOf(look)),
		edgeChanges: Uint8Array.from(all, ({ change }) => CHANGES.indexOf(change)),
	};
}
