import type cytoscape from "cytoscape";
import { type CanvasBrush, canvasBrush } from "../draw/canvas-brush.ts";
import type { EdgePicture } from "../edge-picture.ts";
import { CODES, LOOKS } from "../scrub/dated-marks.ts";
import { DASHES_FROM, drawLines, type KeptPaths, type Sight } from "../scrub/draw-lines.ts";
import { type EdgeKind, type LineCourses, takeCourse } from "../scrub/edge-lines.ts";
import { CHANGES, type LookFrames } from "../scrub/look-frames.ts";
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

/** What lines look like in numbers, and which of the kinds each is. */
interface Inked {
	readonly of: Shown["edges"];
	readonly standingOut: Shown["input"]["standingOut"];
	readonly kinds: readonly EdgeKind[];
	readonly kindOf: Uint8Array;
	readonly looks: Pick<LookFrames, "edges" | "edgeChanges">;
}

/** Keeps where the lines run, and works out only what has changed: the lines of a node that is moved, the looks of another date. */
export function settledLines(cy: cytoscape.Core): SettledLines {
	let courses: (LineCourses & { readonly places: ReadonlyMap<string, number> }) | null = null;
	let laidFor: Pick<Shown, "edges" | "sides"> | null = null;
	/** Counts how often lines came to run otherwise. */
	let laid = 0;
	/** All lines in the looks that they have unasked, and the sheet that they were drawn on last. */
	let plain: Inked | null = null;
	let base: { readonly sheet: HTMLCanvasElement; readonly of: readonly unknown[] } | null = null;
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
		return made;
	};

	const find = (shown: Shown): LineCourses => {
		if (courses === null || laidFor?.sides !== shown.sides || !sameKeys(laidFor.edges, shown.edges)) {
			courses = lay(shown);
			moved.clear();
			paths.clear();
			laid++;
		}
		laidFor = shown;
		if (moved.size > 0) {
			for (const id of moved) {
				const index = courses.places.get(id);
				if (index !== undefined) takeCourse(cy, id, courses, index);
			}
			moved.clear();
			paths.clear();
			laid++;
		}
		return courses;
	};

	/** The sheet of the lines that nobody asks about, drawn anew only where something of it has changed. */
	const baseOf = ({ context, colours, measure }: CanvasBrush, shown: Shown, sight: Sight, found: LineCourses) => {
		const { width, height } = context.canvas;
		const at = context.getTransform();
		const { edges, input } = shown;
		const of = [edges, laid, input.standingOut, colours, width, height, at.a, at.e, at.f];
		if (base?.of.every((each, index) => each === of[index]) === true) return base.sheet;
		const sheet = base?.sheet ?? context.canvas.ownerDocument.createElement("canvas");
		sheet.width = width;
		sheet.height = height;
		const own = sheet.getContext("2d");
		if (own === null) return sheet;
		own.setTransform(at);
		if (plain === null || plain.of !== edges || plain.standingOut !== input.standingOut) {
			plain = inkOf(shown, [], null);
			paths.clear();
		}
		// Near, few of them are in sight: these are found anew wherever it is looked at.
		const keep = sight.zoom < DASHES_FROM ? paths : null;
		drawLines(canvasBrush(own, colours, measure), { ...found, ...plain }, plain.looks, sight, keep);
		base = { sheet, of };
		return sheet;
	};

	return {
		draw: (brush, shown, hovered, sight) => {
			const found = find(shown);
			const sheet = baseOf(brush, shown, sight, found);
			const { context } = brush;
			context.save();
			context.setTransform(1, 0, 0, 1, 0, 0);
			context.drawImage(sheet, 0, 0);
			context.restore();
			const asked = inkOf(shown, shown.input.selected, hovered);
			const edges = asked.looks.edges.map((look, index) => {
				const kind = asked.kinds[asked.kindOf[index] ?? -1];
				return kind?.chosen === true || kind?.hovered === true ? look : CODES.AWAY;
			});
			drawLines(brush, { ...found, ...asked }, { ...asked.looks, edges }, sight);
		},
		drawMoving: (brush, shown, hovered, sight, view, under) => {
			const found = find(shown);
			const asked = inkOf(shown, shown.input.selected, hovered);
			rough.draw(brush, { ...found, ...asked }, asked.looks, view, sight, under);
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

function inkOf(shown: Shown, selected: readonly string[], hovered: string | null): Inked {
	const { standingOut } = shown.input;
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
		const bundle = bundles !== null;
		return kinds.push({ family, onPath, back, chosen: isChosen, bundle, hovered: id === hovered }) - 1;
	};
	const all = [...shown.edges.values()];
	return {
		of: shown.edges,
		standingOut,
		kinds,
		kindOf: Uint8Array.from(all, kind),
		looks: {
			edges: Uint8Array.from(all, ({ look }) => LOOKS.indexOf(look)),
			edgeChanges: Uint8Array.from(all, ({ change }) => CHANGES.indexOf(change)),
		},
	};
}
